package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.AuthorityTables;
import org.entente.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente authority`.
@Command(
    name = "authority",
    mixinStandardHelpOptions = true,
    header = "Shows whom names mean, and takes tables of your own.",
    description = {
      "",
      "The authority knows states, organisations, parties, persons and offices by their names at",
      "a date. Your own tables lie beside the record and are read before those of Entente."
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente authority show USSR",
      "  entente authority add my-states.tsv",
      "  entente authority list"
    })
final class AuthorityCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  AuthorityCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "Say add, list or show.");
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Takes a table of your own, in place of an earlier one of the same file name.")
  int add(
      @Mixin RecordOption place,
      @Parameters(paramLabel = "FILE", description = "Tab-separated, UTF-8, with a header line.")
          Path file)
      throws ProblemException {
    new AuthorityTables(place.folder()).add(file);
    desk.console().line("Added " + file.getFileName() + " to " + place.folder() + ".");
    return ExitCode.DONE;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Names your own tables, in the order in which they are read.")
  int list(@Mixin RecordOption place) throws ProblemException {
    List<String> names = new AuthorityTables(place.folder()).names();
    names.forEach(desk.console()::line);
    if (names.isEmpty()) {
      desk.console().say("There are no tables but those of Entente.");
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows whom a name can mean, likeliest first, with what is known of them.")
  int show(
      @Mixin RecordOption place,
      @Parameters(paramLabel = "NAME", description = "A name as it stands in texts.") String name)
      throws ProblemException {
    String page = desk.entente(place.folder()).whoIs(name);
    desk.console().write(page);
    if (page.isEmpty()) {
      desk.console().say("The authority knows nobody and nothing by the name " + name + ".");
    }
    return ExitCode.DONE;
  }
}
