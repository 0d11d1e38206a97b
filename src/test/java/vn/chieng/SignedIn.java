package vn.chieng;

import java.util.Locale;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.account.SignedInPerson;

/** A request of a signed-in member of the staff, with the token that forms carry: {@code .with(SignedIn.as(Role.EDITOR))}. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(Role role) {
        return as(person(role));
    }

    public static RequestPostProcessor as(Person person) {
        return request -> SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(
                SecurityMockMvcRequestPostProcessors.authentication(new SignedInPerson(person, false)).postProcessRequest(request));
    }

    /** A person of the tests, who has no account in the database. */
    public static Person person(Role role) {
        var login = "test-" + role.name().toLowerCase(Locale.ROOT);
        return new Person(900_000_000L + role.ordinal(), login, "Người thử", role);
    }
}
