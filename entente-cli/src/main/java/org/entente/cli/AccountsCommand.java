package org.entente.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.entente.app.Accounts;
import org.entente.app.Accounts.Account;
import org.entente.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente accounts`.
@Command(
    name = "accounts",
    mixinStandardHelpOptions = true,
    header = "Keeps the accounts of those who may use the page of a record.",
    description = {
      "",
      "A reader asks the record, a curator also adds documents and judges, an admin may do all.",
      "Without accounts, everybody at this machine may do everything, and nobody else anything.",
      "The password is asked for, or taken from the input where that is no terminal."
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente accounts add 'A. Krantz' --role curator",
      "  entente accounts list",
      "  entente accounts remove 'A. Krantz'"
    })
final class AccountsCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  AccountsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "Say add, list, remove or password.");
  }

  private static Accounts of(RecordOption record) throws ProblemException {
    return Serving.server().accounts(record.folder());
  }

  @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds an account.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Whose it is.") String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              required = true,
              description = "reader, curator or admin.")
          String role,
      @Mixin RecordOption record)
      throws ProblemException {
    char[] password = TypedPassword.read(desk.console());
    of(record).add(name, role, password);
    return done(password, "Added " + name + ".");
  }

  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Gives an account another password; who is logged in by it must log in anew.")
  int password(
      @Parameters(paramLabel = "NAME", description = "Whose it is.") String name,
      @Mixin RecordOption record)
      throws ProblemException {
    char[] password = TypedPassword.read(desk.console());
    of(record).password(name, password);
    return done(password, "Changed the password of " + name + ".");
  }

  private int done(char[] password, String what) {
    Arrays.fill(password, ' ');
    desk.console().line(what);
    return ExitCode.DONE;
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Removes an account; who is logged in by it is out at once.")
  int remove(
      @Parameters(paramLabel = "NAME", description = "Whose it is.") String name,
      @Mixin RecordOption record)
      throws ProblemException {
    of(record).remove(name);
    desk.console().line("Removed " + name + ".");
    return ExitCode.DONE;
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Prints all accounts.")
  int list(@Mixin RecordOption record) throws ProblemException {
    for (Account account : of(record).list()) {
      desk.console().line("%-8s %s".formatted(account.role(), account.name()));
    }
    return ExitCode.DONE;
  }
}
