package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `entente`.
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    version = "entente 0.1.0-SNAPSHOT",
    description = "Reads diplomatic history and keeps what it says: dated, cited claims.",
    synopsisSubcommandLabel = "COMMAND")
public final class EntenteCommand {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where Entente failed, if it fails.")
  private boolean debug;

  private EntenteCommand() {}

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] args) {
    int code =
        run(
            Console.of(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)),
            args);
    System.exit(code);
  }

  /// Runs the command.
  static int run(Console console, String... args) {
    EntenteCommand root = new EntenteCommand();
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new ReadCommand(console))
            .setOut(new PrintWriter(console.out(), false, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((fault, command, parsed) -> fault(console, root, fault));
    int code = line.execute(args);
    line.getOut().flush();
    console.out().flush();
    return code;
  }

  private static int fault(Console console, EntenteCommand root, Exception fault) {
    console.say(
        "entente failed: %s. Please report it with what you typed; --debug shows where."
            .formatted(fault));
    if (root.debug) {
      fault.printStackTrace(console.err());
    }
    return ExitCode.FAULT;
  }
}
