package vn.chieng.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody asked for an account that never was: a wrong address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchAccount extends RuntimeException {

    NoSuchAccount(Object which) {
        super("No account " + which);
    }
}
