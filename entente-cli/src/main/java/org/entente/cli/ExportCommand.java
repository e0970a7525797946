package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `entente export`.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Writes what is on record in forms that other programs read.",
    synopsisSubcommandLabel = "COMMAND")
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "Say claims or citations.");
  }
}
