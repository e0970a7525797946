package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.Entente;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.ClaimQuery;
import org.entente.query.Sequence;
import org.entente.query.Why;
import org.entente.view.SequenceJson;
import org.entente.view.SequenceView;
import org.entente.view.WhyView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente chronology`.
@Command(
    name = "chronology",
    mixinStandardHelpOptions = true,
    header = "Prints when facts can have come, by all that is known of their order.",
    description = {
      "",
      "Facts of one name, or between two, in order, each with the days that dates, order words",
      "and rules of all documents leave to it. A line with * is bounded more closely than by its",
      "own words; --why tells what does it. What nothing bounds stands apart at the end."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente chronology Comecon",
      "  entente chronology Yugoslavia \"Soviet Union\"",
      "  entente chronology --why 3f2a9c01d5e7    the reasons for one fact's bounds"
    })
final class ChronologyCommand implements Callable<Integer> {

  /// How a chronology is printed.
  enum Format {
    TEXT,
    JSONL
  }

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Of whom or what.")
  private @Nullable String name;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The other side.")
  private @Nullable String other;

  @Option(
      names = "--why",
      paramLabel = "CLAIM",
      description = "The reasons for each bound of this claim: its id, or how it begins.")
  private @Nullable String why;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or jsonl; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  ChronologyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    List<String> names = Stream.of(name, other).flatMap(Stream::ofNullable).toList();
    String claim = why;
    if (names.isEmpty() && claim == null) {
      throw wrong("Missing required parameter: 'NAME', or --why with a claim");
    }
    try (LedgerView view = record.view(desk)) {
      Entente entente = desk.entente(record.folder());
      if (claim == null) {
        print(entente.chronology(view, ClaimQuery.about(names), known.instant()), names);
      } else {
        print(one(entente.why(view, claim, known.instant()), claim));
      }
    }
    return ExitCode.DONE;
  }

  private void print(Sequence sequence, List<String> names) {
    if (sequence.isEmpty()) {
      desk.console().say("No claim on record speaks of " + String.join(" and ", names) + ".");
    }
    switch (format) {
      case TEXT -> desk.console().write(SequenceView.of(sequence));
      case JSONL -> {
        sequence.ordered().forEach(fact -> desk.console().line(SequenceJson.line(fact)));
        sequence.unbounded().forEach(fact -> desk.console().line(SequenceJson.line(fact)));
      }
    }
  }

  private void print(Why reasons) {
    switch (format) {
      case TEXT -> desk.console().write(WhyView.of(reasons));
      case JSONL -> desk.console().line(SequenceJson.line(reasons));
    }
  }

  private Why one(List<Why> found, String claim) {
    if (found.isEmpty()) {
      throw wrong(
          "No claim on record has an id that begins with '%s'; entente chronology NAME shows ids"
              .formatted(claim));
    }
    if (found.size() > 1) {
      throw wrong(
          "%d claims on record have an id that begins with '%s'; type more of it: %s"
              .formatted(
                  found.size(),
                  claim,
                  SequenceView.ids(found.stream().limit(3).map(Why::claim).toList())));
    }
    return found.getFirst();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
