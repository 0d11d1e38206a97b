package vn.chieng.newsroom;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chieng.account.People;
import vn.chieng.web.Edition;

/** Who did something, as people call each other; the log keeps their logins. */
@Component
class Signatures {

    private final People people;
    private final MessageSource messages;

    Signatures(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** From login to name; asks once for all. */
    UnaryOperator<String> of(Collection<String> logins, Edition edition) {
        var names = people.names(logins);
        return login -> names.getOrDefault(login, messages.getMessage("newsroom.machine." + login, null, login, edition.locale()));
    }

    String of(String login, Edition edition) {
        return of(List.of(login), edition).apply(login);
    }
}
