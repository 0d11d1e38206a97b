package vn.chieng.account;

import java.text.MessageFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.database.OperatorWords;

/** Lets the first person in: an administrator whose password is printed once, and never stored in the clear. */
@Component
@ConditionalOnWebApplication
class FirstAccount implements ApplicationRunner {

    static final String LOGIN = "admin";

    /** Any number will do, if nobody else locks it: two processes that start together make one account. */
    private static final long LOCK = 0x6368_6965_6e67L;

    private final Accounts accounts;
    private final PasswordDesk passwords;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    FirstAccount(Accounts accounts, PasswordDesk passwords, JdbcClient database, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional.ofNullable(transaction.execute(status -> create())).ifPresent(password -> System.out.println(words(password)));
    }

    private static String words(String password) {
        return MessageFormat.format(word("account.first"), LOGIN, password);
    }

    private static String word(String key) {
        return OperatorWords.ofThisTerminal().of("account").getString(key);
    }

    private @Nullable String create() {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, i) -> true).list();
        if (accounts.count() > 0) {
            return null;
        }
        accounts.saveAndFlush(new Account(LOGIN, word("account.role.ADMINISTRATOR"), Role.ADMINISTRATOR));
        return passwords.giveOneTimePassword(AccountCommand.CONSOLE, LOGIN);
    }
}
