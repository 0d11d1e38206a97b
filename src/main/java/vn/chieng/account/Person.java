package vn.chieng.account;

import java.io.Serializable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Someone who acts: a signed-in member of the staff, or the paper's own machinery. Every verb takes one and asks it.
 *
 * @param id 0 for machinery
 */
public record Person(long id, String login, String name, Role role) implements Serializable {

    /** The importer, the planner and the like: they act for the house, with an editor's rights. */
    public static Person machine(String name) {
        return new Person(0, name, name, Role.EDITOR);
    }

    public boolean isMachine() {
        return id == 0;
    }

    public boolean may(Role needed) {
        return role.includes(needed);
    }

    /** @throws AccessDeniedException when this person's role does not include the needed one */
    public void must(Role needed) {
        if (!may(needed)) {
            throw new AccessDeniedException(login + " lacks the role " + needed);
        }
    }
}
