package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Dating;
import org.entente.app.Entente;
import org.entente.app.Inputs;
import org.entente.app.Outcome;
import org.entente.app.OutputFolder;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.time.timeml.DatedText;
import org.entente.time.timeml.MarkedText;
import org.entente.view.DateJson;
import org.entente.view.DateTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente dates`.
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    header = "Prints the times that documents tell: words, date and how it is known.",
    description = {
      "",
      "Dates are in EDTF. With --format timeml the documents themselves are written, with their",
      "expressions of time marked as TIMEX3; in a TimeML file those take the place of the ones",
      "that were marked, and every other byte stays as it was. Nothing is recorded."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente dates belgrade.txt                    a table on the screen",
      "  entente dates archive/ --format jsonl         one time a line, for another program",
      "  entente dates corpus/ --format timeml --output marked/",
      "  entente dates cable.txt --created 1955-06-03  news, dated from its day"
    })
final class DatesCommand implements Callable<Integer> {

  /// How times are printed.
  enum Format {
    TABLE,
    JSONL,
    TIMEML
  }

  private final Desk desk;
  private boolean printed;
  private int code = ExitCode.DONE;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or timeml; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TABLE;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where TimeML files go, one for each document; never over an input.")
  private @Nullable Path output;

  @Option(
      names = "--created",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day on which news was made that does not tell it; none if not given.")
  private @Nullable LocalDate created;

  @Option(names = "--quiet", description = "Draw no progress bar.")
  private boolean quiet;

  DatesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    checkOutput();
    Inputs inputs = Inputs.under(paths);
    Entente entente = desk.entente(RecordOption.usual());
    try (Progress progress = Progress.of(desk, quiet, inputs.files().size())) {
      switch (format) {
        case TABLE, JSONL -> entente.dates(inputs, created, new Telling<>(progress, this::print));
        case TIMEML -> {
          Path folder = output;
          OutputFolder files = folder == null ? null : new OutputFolder(folder, inputs);
          entente.timeml(inputs, created, new Telling<>(progress, marked -> write(marked, files)));
        }
      }
    }
    return code;
  }

  private void checkOutput() {
    boolean many = paths.size() > 1 || Files.isDirectory(paths.getFirst());
    if (output != null && format != Format.TIMEML) {
      throw new ParameterException(
          command.commandLine(), "--output goes with --format timeml; > FILE takes the others.");
    }
    if (output == null && format == Format.TIMEML && many) {
      throw new ParameterException(
          command.commandLine(), "Say with --output into which folder the TimeML files go.");
    }
  }

  private void print(DatedText text) {
    if (format == Format.TABLE) {
      desk.console().write((printed ? "\n" : "") + DateTable.of(text));
      printed = true;
    } else {
      text.times().forEach(time -> desk.console().line(DateJson.line(text, time)));
    }
  }

  private void write(MarkedText marked, @Nullable OutputFolder files) throws ProblemException {
    marked.notices().forEach(desk.console()::say);
    if (files == null) {
      desk.console().write(marked.xml());
      return;
    }
    try {
      files.write(marked.name(), marked.xml());
    } catch (ProblemException e) {
      say(e.problem(), ExitCode.UNREAD);
    }
  }

  private void say(Problem problem, int worst) {
    desk.console().say(problem);
    code = problem.severity() == Severity.ERROR ? Math.max(code, worst) : code;
  }

  /// What is done with each document.
  private interface Taking<T> {
    void take(T what) throws ProblemException;
  }

  /// Tells what became of each document while the bar is out of the way.
  private final class Telling<T> implements Dating.Sink<T> {

    private final Progress progress;
    private final Taking<T> taking;

    Telling(Progress progress, Taking<T> taking) {
      this.progress = progress;
      this.taking = taking;
    }

    @Override
    public void found(T what) throws ProblemException {
      progress.clear();
      taking.take(what);
      desk.console().flush();
      progress.step();
    }

    @Override
    public void told(Outcome.Told told) {
      progress.clear();
      boolean fault = told instanceof Outcome.Faulted;
      say(told.problem(), fault ? ExitCode.FAULT : ExitCode.UNREAD);
      progress.step();
    }
  }
}
