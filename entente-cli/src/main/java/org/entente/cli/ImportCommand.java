package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `entente import`.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "Takes claims and tables into the record.",
    description = {
      "",
      "What is not understood is reported with its place, never guessed, and the rest is kept.",
      "Importing the same bytes again adds nothing."
    },
    synopsisSubcommandLabel = "COMMAND")
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "Say what to import.");
  }
}
