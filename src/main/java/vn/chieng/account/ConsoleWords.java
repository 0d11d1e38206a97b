package vn.chieng.account;

import org.springframework.stereotype.Component;
import vn.chieng.database.OperatorWords;
import vn.chieng.web.Addresses;
import vn.chieng.web.Editions;
import vn.chieng.web.Origin;

/** What the console says of accounts, in the operator's language. It has no request to tell where the paper stands. */
@Component
class ConsoleWords {

    private final Addresses addresses;
    private final Editions editions;
    private final Origin origin;
    private final StaffPages pages;

    ConsoleWords(Addresses addresses, Editions editions, Origin origin, StaffPages pages) {
        this.addresses = addresses;
        this.editions = editions;
        this.origin = origin;
        this.pages = pages;
    }

    String say(String key, Object... parts) {
        return pages.say(key, OperatorWords.ofThisTerminal().locale(), parts);
    }

    String until(Invitation invitation) {
        return pages.time(invitation.until(), OperatorWords.ofThisTerminal().locale());
    }

    String link(Invitation invitation) {
        return origin.orThisMachine() + addresses.of(editions.first(), Invitation.ADDRESS, invitation.token());
    }
}
