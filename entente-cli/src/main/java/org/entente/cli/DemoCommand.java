package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Entente;
import org.entente.app.Imports;
import org.entente.app.Inputs;
import org.entente.app.Outcome;
import org.entente.app.PageServer.Listening;
import org.entente.formats.authority.AuthorityFacts;
import org.entente.ledger.Ledger;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente demo`.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Opens the page on a record made of the examples and the bundled authority.",
    description = {
      "",
      "Nothing of it is kept: the record lives as long as the command, which runs until it is",
      "interrupted (Ctrl-C). Begin with how Yugoslavia and the Soviet Union stood on 15 June 1955."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente demo", "  entente demo --port 9000"})
final class DemoCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port; 0 for any that is free; ${DEFAULT-VALUE} if not given.")
  private int port = 8080;

  DemoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    Path folder = folder();
    Entente entente = desk.entente(folder);
    new Serving(desk, entente, folder, "the demo")
        .until(
            () -> filled(entente, folder), new Listening("127.0.0.1", port), () -> remove(folder));
    return ExitCode.DONE;
  }

  /// The record of the demo.
  private Ledger filled(Entente entente, Path folder) throws ProblemException {
    desk.console().say("Reading the examples and the bundled authority…");
    Path examples = folder.resolve("examples");
    Examples.copy(examples);
    Ledger ledger = new MemoryLedger();
    entente.record(Inputs.under(List.of(examples)), 1, ledger, desk.now(), this::take);
    new Imports(desk.now())
        .documents(AuthorityFacts.read(entente.authority()), ledger, outcome -> {});
    return ledger;
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.Told told && told.problem().severity() == Severity.ERROR) {
      desk.console().say(told.problem());
    }
  }

  private static Path folder() throws ProblemException {
    try {
      return Files.createTempDirectory("entente-demo");
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              "no-room",
              Severity.ERROR,
              System.getProperty("java.io.tmpdir", "the folder for temporary files"),
              "takes no folder: " + e.getMessage() + ".",
              "Free some room, or name another with -Djava.io.tmpdir."));
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It lies among temporary files, which the system clears.
    }
  }
}
