package vn.chieng.account;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person in a session. It grants each role that the person's role includes; somebody who must change their password first
 * is granted none.
 */
public final class SignedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final Person person;
    private final boolean mustChangePassword;

    public SignedInPerson(Person person, boolean mustChangePassword) {
        super(mustChangePassword ? AuthorityUtils.NO_AUTHORITIES : authorities(person));
        this.person = person;
        this.mustChangePassword = mustChangePassword;
        super.setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Person person) {
        return Arrays.stream(Role.values())
                .filter(person::may)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.name()))
                .toList();
    }

    /** The login: sessions are found by it. */
    @Override
    public String getName() {
        return person.login();
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
