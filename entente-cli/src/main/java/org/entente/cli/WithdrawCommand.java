package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.remark.Withdrawal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente withdraw`.
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    header = "Takes a document out of the answers from now on.",
    description = {
      "",
      "Nothing is deleted: answers as of an earlier day (--known-on) still have it, and reading",
      "the document again brings it back."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente withdraw letters/1902-03.txt --why \"a forgery of 1911\" --by \"A. Krantz\""
    })
final class WithdrawCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "DOCUMENT", description = "Its id, as claims cite it.")
  private String document = "";

  @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
  private String why = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who withdraws it.")
  private String by = "";

  @Mixin private RecordOption record = new RecordOption();

  WithdrawCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    try (Ledger ledger = record.ledgerIfThere(desk)) {
      boolean known =
          ledger.documents(LedgerView.NOW).stream().anyMatch(row -> row.id().equals(document));
      if (!known) {
        throw new ParameterException(
            command.commandLine(), "No document on record has the id '" + document + "'");
      }
      ledger.remark(List.of(new Withdrawal(document, by, why, desk.now())));
    }
    desk.console().line("Withdrew " + document + ".");
    return ExitCode.DONE;
  }
}
