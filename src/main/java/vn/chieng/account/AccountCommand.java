package vn.chieng.account;

import java.io.PrintWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chieng.web.Addresses;
import vn.chieng.web.Editions;

/** Accounts from the console, for the day when nobody can sign in. */
@Component
@Command(name = "account", description = "Accounts of the staff", mixinStandardHelpOptions = true)
class AccountCommand {

    /** Whoever holds the machine holds the paper. */
    static final Person CONSOLE = new Person(0, "console", "console", Role.ADMINISTRATOR);

    private final AccountDesk desk;
    private final PasswordDesk passwords;
    private final Accounts accounts;
    private final Links links;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    AccountCommand(AccountDesk desk, PasswordDesk passwords, Accounts accounts, Links links) {
        this.desk = desk;
        this.passwords = passwords;
        this.accounts = accounts;
        this.links = links;
    }

    @Command(name = "list", description = "Lists all accounts: login, role, state, name")
    int list() {
        accounts.findAllByOrderByLogin().forEach(account -> out().printf("%-24s %-14s %-9s %s%n",
                account.login(), account.role(), AccountLine.state(account), account.name()));
        return 0;
    }

    @Command(name = "create", description = "Creates an account and prints a link with which its owner sets a password")
    int create(@Parameters(paramLabel = "LOGIN") String login, @Option(names = "--name", required = true) String name,
            @Option(names = "--role", defaultValue = "REPORTER", description = "${COMPLETION-CANDIDATES}") Role role) {
        if (!login.matches(AccountForm.LOGIN) || name.isBlank()) {
            throw new ParameterException(spec.commandLine(),
                    "A login has 2 to 40 of a-z, 0-9, dot, hyphen and underscore, and begins with a letter or digit; a name is not blank");
        }
        return switch (desk.create(CONSOLE, new AccountForm(login, name, role, 0))) {
            case Outcome.Done(var invitation) -> {
                out().printf("%s may set a password until %s at%n%s%n", login, invitation.until(), links.to(invitation));
                yield 0;
            }
            case Outcome.Refused(var why) -> throw new ParameterException(spec.commandLine(), "There is an account \"" + login + "\" already");
        };
    }

    @Command(name = "reset", description = "Prints a password that must be changed at the first sign-in with it")
    int reset(@Parameters(paramLabel = "LOGIN") String login) {
        if (!accounts.existsByLogin(login)) {
            throw new ParameterException(spec.commandLine(), "There is no account \"" + login + "\"");
        }
        out().println(passwords.giveOneTimePassword(CONSOLE, login));
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where links of the console lead: it has no request to tell its own address. */
    @Component
    static class Links {

        private final Addresses addresses;
        private final Editions editions;
        private final String origin;

        Links(Addresses addresses, Editions editions, @Value("${chieng.address:http://localhost:${server.port:8080}}") String origin) {
            this.addresses = addresses;
            this.editions = editions;
            this.origin = origin;
        }

        String to(Invitation invitation) {
            return origin + addresses.of(editions.first(), Invitation.ADDRESS, invitation.token());
        }
    }
}
