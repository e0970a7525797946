package org.entente.cli;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.entente.claim.ClaimJson;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.score.Score;
import org.entente.view.ScoreView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente evaluate`.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Reads documents and scores their claims against gold.",
    description = {
      "",
      "Precision, recall and F1 of each property and of all; each also without dates. A claim",
      "that does not quote its document exactly is wrong whatever it says. Nothing is recorded."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente evaluate gold/ texts/                           NAME.gold.jsonl with NAME.txt",
      "  entente evaluate belgrade.gold.jsonl belgrade.txt --misses --extras"
    })
final class EvaluateCommand implements Callable<Integer> {

  /// How scores are printed.
  enum Format {
    TEXT,
    JSON
  }

  private final Desk desk;
  private int code = ExitCode.DONE;

  @Parameters(index = "0", paramLabel = "GOLD", description = "A gold file, or a folder of them.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "TEXTS", description = "Its text, or a folder of texts.")
  private Path texts = Path.of("");

  @Option(names = "--misses", description = "Print the gold lines that were not found.")
  private boolean misses;

  @Option(names = "--extras", description = "Print the claims that agree with no gold line.")
  private boolean extras;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Mixin private RecordOption record = new RecordOption();

  EvaluateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    SortedMap<String, Score> scores =
        desk.entente(record.folder()).evaluate(gold, texts, this::report);
    if (format == Format.JSON) {
      desk.console().write(ScoreView.json(scores));
      return code;
    }
    scores.forEach(this::list);
    desk.console().write(ScoreView.text(scores));
    return code;
  }

  private void list(String name, Score score) {
    if (misses) {
      score.misses().forEach(miss -> desk.console().line("miss  " + name + " " + miss));
    }
    if (extras) {
      score
          .extras()
          .forEach(extra -> desk.console().line("extra " + name + " " + ClaimJson.line(extra)));
    }
  }

  private void report(Problem problem) {
    desk.console().say(problem);
    code = ExitCode.UNREAD;
  }
}
