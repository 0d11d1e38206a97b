package vn.chieng.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member of the staff as the house knows them. One without a password was invited and has not answered yet. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private long id;

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String passwordHash;
    private boolean mustChangePassword;
    private @Nullable Instant disabledAt;
    private @Nullable String disabledBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String login, String name, Role role) {
        this.login = login;
        this.name = name;
        this.role = role;
    }

    void change(String newName, Role newRole) {
        name = newName;
        role = newRole;
    }

    void disable(Instant at, String by) {
        disabledAt = at;
        disabledBy = by;
    }

    void enable() {
        disabledAt = null;
        disabledBy = null;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    void giveOneTimePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    Person person() {
        return new Person(id, login, name, role);
    }

    long id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    int version() {
        return version;
    }
}
