package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.problem.ProblemException;
import org.entente.store.Checked;
import org.entente.store.RecordPlace;
import org.entente.store.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente record`.
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    header = "Looks after the record: checks it, puts it in order, copies it.",
    description = {
      "",
      "A backup is one file, wherever the record is kept, and can be restored to a folder or to",
      "a PostgreSQL database."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente record check",
      "  entente record backup record-backup.duckdb",
      "  entente record restore record-backup.duckdb --record postgresql://ada@db.example/notes"
    })
final class RecordCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  RecordCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "Say check, compact, backup or restore.");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Looks whether all of it is as it was put there; exit code 1 if not.")
  int check(@Mixin RecordOption record) throws ProblemException {
    Opened open = desk.opened();
    Checked checked =
        open == null
            ? Upkeep.check(record.place())
            : Upkeep.check(record.place().toString(), open.owned());
    checked.wrong().forEach(desk.console()::say);
    desk.console()
        .line(
            "%d documents, %d readings of them, %d claims, %d remarks: %s"
                .formatted(
                    checked.documents(),
                    checked.readings(),
                    checked.claims(),
                    checked.remarks(),
                    checked.wrong().isEmpty() ? "all sound." : "not sound."));
    return checked.wrong().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  @Command(
      name = "compact",
      mixinStandardHelpOptions = true,
      description = "Puts rows in the order in which they are sought, and gives back unused room.")
  int compact(@Mixin RecordOption record) throws ProblemException {
    RecordPlace place = record.place();
    Upkeep.compact(place);
    desk.console().line("Compacted " + place + ".");
    return ExitCode.DONE;
  }

  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Writes all of it into a new file.")
  int backup(
      @Mixin RecordOption record,
      @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.") Path file)
      throws ProblemException {
    RecordPlace place = record.place();
    Upkeep.backup(place, file);
    return done("Wrote", place, file);
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = "Makes a record of a backup, where there is none.")
  int restore(
      @Mixin RecordOption record,
      @Parameters(paramLabel = "FILE", description = "A backup.") Path file)
      throws ProblemException {
    RecordPlace place = record.place();
    Upkeep.restore(file, place);
    return done("Restored", file, place);
  }

  private int done(String what, Object from, Object to) {
    desk.console().line("%s %s to %s.".formatted(what, from, to));
    return ExitCode.DONE;
  }
}
