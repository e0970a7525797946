package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.entente.app.AuthorityTables;
import org.entente.app.Entente;
import org.entente.app.Knowledge;
import org.entente.problem.ProblemException;
import org.entente.reading.Reader;
import org.entente.reading.document.Documents;
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
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:problems that you asked about were found",
      "2:the command was used wrongly",
      "3:some input could not be read",
      "4:Entente itself failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente read letters/              what the documents in a folder say",
      "  entente claims --about Tito        what the record says of Tito",
      "  entente timeline Yugoslavia USSR   what happened between the two, in order",
      "  entente standing Yugoslavia USSR --on 1955-06-15",
      "                                     how the two stood on that day, and who says so",
      "  entente conflicts                  what cannot all be true",
      "  entente dates belgrade.txt         the times that a text tells"
    })
public final class EntenteCommand {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "If Entente itself fails, show where.")
  private boolean debug;

  private EntenteCommand() {}

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] args) {
    // The same bytes in every country: numbers in answers have the same digits.
    Locale.setDefault(Locale.ROOT);
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    Desk desk =
        new Desk(console, InstantSource.system(), EntenteCommand::beside, Terminal.isWatched());
    System.exit(run(desk, args));
  }

  /// An Entente that knows the tables kept beside a record, if there are any.
  static Entente beside(Path record) {
    return new Entente(
        new Knowledge(new AuthorityTables(record)::load, Reader::new), Documents::parse);
  }

  /// Runs the command.
  static int run(Desk desk, String... args) {
    EntenteCommand root = new EntenteCommand();
    StringWriter help = new StringWriter();
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new ReadCommand(desk))
            .addSubcommand(new ClaimsCommand(desk))
            .addSubcommand(new TimelineCommand(desk))
            .addSubcommand(new ChronologyCommand(desk))
            .addSubcommand(new StandingCommand(desk))
            .addSubcommand(new RelationsCommand(desk))
            .addSubcommand(new ConflictsCommand(desk))
            .addSubcommand(new LinksCommand(desk))
            .addSubcommand(new JudgeCommand(desk))
            .addSubcommand(new SearchCommand(desk))
            .addSubcommand(new DatesCommand(desk))
            .addSubcommand(new EvaluateCommand(desk))
            .addSubcommand(new AuthorityCommand(desk))
            .addSubcommand(new WithdrawCommand(desk))
            .addSubcommand(new RecordCommand(desk))
            .addSubcommand(new ServeCommand(desk))
            .addSubcommand(new AccountsCommand(desk))
            .addSubcommand(new DemoCommand(desk))
            .addSubcommand(
                new CommandLine(new ImportCommand())
                    .addSubcommand(new ImportClaimsCommand(desk))
                    .addSubcommand(new ImportCsvCommand(desk))
                    .addSubcommand(new ImportAuthorityCommand(desk))
                    .addSubcommand(
                        "cow",
                        ImportDatasetCommand.of(
                            desk,
                            "Takes tables of the Correlates of War: states, alliances, MIDs."))
                    .addSubcommand(
                        "atop",
                        ImportDatasetCommand.of(
                            desk, "Takes Alliance Treaty Obligations and Provisions, members."))
                    .addSubcommand(
                        "archigos",
                        ImportDatasetCommand.of(desk, "Takes the leaders of Archigos.")))
            .addSubcommand(
                new CommandLine(new ExportCommand())
                    .addSubcommand(new ExportClaimsCommand(desk))
                    .addSubcommand(new ExportCitationsCommand(desk)))
            .setUsageHelpWidth(90)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setOut(new PrintWriter(help))
            .setErr(new PrintWriter(desk.console().err(), true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler(
                (fault, command, parsed) ->
                    elsewhere(desk, fault, args)
                        .orElseGet(() -> failed(desk.console(), root.debug, fault)));
    try {
      int code = line.execute(args);
      desk.console().write(help.toString().replace("\r\n", "\n"));
      desk.console().flush();
      return code;
    } catch (Console.ClosedException e) {
      return failed(desk.console(), root.debug, e);
    }
  }

  /// The exit code of whoever has the record open and answered the command.
  private static OptionalInt elsewhere(Desk desk, Exception fault, String... args) {
    return desk.opened() == null
            && fault instanceof ProblemException told
            && told.problem().id().equals("record-in-use")
        ? Elsewhere.answered(desk.console(), told.problem(), List.of(args))
        : OptionalInt.empty();
  }

  private static int failed(Console console, boolean debug, Exception fault) {
    return switch (fault) {
      case ProblemException told -> {
        console.say(told.problem());
        yield ExitCode.UNREAD;
      }
      case Console.ClosedException closed -> {
        if (closed.isBrokenPipe()) {
          yield ExitCode.DONE;
        }
        console.err().append(closed.getMessage()).append('\n');
        yield ExitCode.UNREAD;
      }
      default -> {
        console.say(
            "entente failed: "
                + fault
                + ". Please report it with what you typed;"
                + " --debug shows where.");
        if (debug) {
          fault.printStackTrace(console.err());
        }
        yield ExitCode.FAULT;
      }
    };
  }
}
