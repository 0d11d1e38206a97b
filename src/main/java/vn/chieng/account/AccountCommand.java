package vn.chieng.account;

import java.io.PrintWriter;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accounts from the console, for the day when nobody can sign in. Ends with 0, or with 2 when it had to refuse. */
@Component
@Command(name = "account")
class AccountCommand {

    /** Whoever holds the machine holds the paper. */
    static final Person CONSOLE = new Person(0, "console", "console", Role.ADMINISTRATOR);

    private static final int REFUSED = 2;

    private final AccountDesk desk;
    private final PasswordDesk passwords;
    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final ConsoleWords words;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    AccountCommand(AccountDesk desk, PasswordDesk passwords, Accounts accounts, SignInThrottle throttle, ConsoleWords words) {
        this.desk = desk;
        this.passwords = passwords;
        this.accounts = accounts;
        this.throttle = throttle;
        this.words = words;
    }

    @Command(name = "list")
    int list() {
        accounts.findAllByOrderByLogin().forEach(account -> out().printf("%-24s %-14s %-9s %s%n",
                account.login(), account.role(), AccountLine.state(account), account.name()));
        return 0;
    }

    @Command(name = "create")
    int create(@Parameters(paramLabel = "LOGIN", descriptionKey = "login") String login,
            @Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "name") String name,
            @Option(names = "--role", paramLabel = "ROLE", defaultValue = "REPORTER", descriptionKey = "role") Role role) {
        if (!login.matches(AccountForm.LOGIN)) {
            return refuse("account.login.form");
        }
        if (name.isBlank()) {
            return refuse("account.name.missing");
        }
        return switch (desk.create(CONSOLE, new AccountForm(login, name, role, 0))) {
            case Outcome.Done(var invitation) -> {
                out().println(words.say("account.console.invited", login, words.until(invitation)));
                out().println(words.link(invitation));
                yield 0;
            }
            case Outcome.Refused(var why) -> refuse(why.message());
        };
    }

    /** Lets somebody in again, whatever it was that kept them out: a password, being disabled, too many guesses. */
    @Command(name = "reset")
    int reset(@Parameters(paramLabel = "LOGIN", descriptionKey = "login") String login) {
        var account = accounts.findByLogin(login);
        if (account.isEmpty()) {
            return refuse("account.console.unknown", login);
        }
        if (account.get().isDisabled()) {
            desk.enable(CONSOLE, account.get().id());
            err().println(words.say("account.console.enabled", login));
        }
        throttle.forgive(login);
        out().println(passwords.giveOneTimePassword(CONSOLE, login));
        return 0;
    }

    private int refuse(String why, Object... parts) {
        err().println(words.say(why, parts));
        return REFUSED;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
