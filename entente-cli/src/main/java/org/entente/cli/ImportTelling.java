package org.entente.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.app.Extraction;
import org.entente.app.Outcome;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.ledger.Receipt;
import org.entente.problem.Problem;
import org.entente.problem.Severity;
import org.entente.view.ClaimCsv;
import org.entente.view.ImportView;
import org.entente.view.TotalsView;

/// Tells what an import made of each file, and counts.
final class ImportTelling implements Outcome.Sink {

  private static final int MOST_PROBLEMS = 100;

  private final Console console;
  private final ImportOptions options;
  private final Map<Receipt, Integer> kept = new EnumMap<>(Receipt.class);
  private final List<Claim> all = new ArrayList<>();
  private String together = "";
  private int files;
  private int problems;
  private int code = ExitCode.DONE;

  ImportTelling(Console console, ImportOptions options) {
    this.console = console;
    this.options = options;
    if (options.format() == ReadFormat.CSV) {
      console.write(ClaimCsv.header());
    }
  }

  /// Sums up all documents as one, under a name.
  ImportTelling together(String name) {
    together = name;
    return this;
  }

  @Override
  public void accept(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read read -> {
        Extraction made = read.extraction();
        Receipt receipt = read.kept();
        List<Receipt> receipts = receipt == null ? List.of() : List.of(receipt);
        made(made.document(), made.claims(), made.notices(), receipts);
      }
      case Outcome.Reported reported -> problem(reported.problem());
      case Outcome.Faulted faulted -> {
        problem(faulted.problem());
        code = ExitCode.FAULT;
      }
    }
  }

  /// Tells of a file that was read.
  ///
  /// @param receipts what the record did with its documents; none where nothing is kept
  void made(String file, List<Claim> claims, List<Problem> notices, List<Receipt> receipts) {
    notices.forEach(this::problem);
    receipts.forEach(receipt -> kept.merge(receipt, 1, Integer::sum));
    switch (options.format()) {
      case JSONL -> claims.forEach(claim -> console.line(ClaimJson.line(claim)));
      case CSV -> claims.forEach(claim -> console.write(ClaimCsv.row(claim)));
      case SUMMARY -> {
        if (together.isEmpty()) {
          summary(file, claims);
        } else {
          all.addAll(claims);
        }
      }
    }
    files++;
    console.flush();
  }

  private void summary(String file, List<Claim> claims) {
    console.write(
        (files > 0 ? "\n" : "")
            + ImportView.of(file, claims)
            + (options.dryRun() ? ImportView.first(claims) : ""));
  }

  /// Tells what could not be read, as long as there is not too much of it.
  void problem(Problem problem) {
    if (problems < MOST_PROBLEMS) {
      console.say(problem);
    }
    problems++;
    if (problem.severity() == Severity.ERROR) {
      code = Math.max(code, ExitCode.UNREAD);
    }
  }

  /// Ends with what the record made of it.
  int end(String folder) {
    if (problems > MOST_PROBLEMS) {
      console.say("%d more problems are not shown.".formatted(problems - MOST_PROBLEMS));
    }
    if (!together.isEmpty() && options.format() == ReadFormat.SUMMARY) {
      files = 0;
      summary(together, all);
    }
    if (options.format() == ReadFormat.SUMMARY && !kept.isEmpty()) {
      console.write(
          "\n"
              + TotalsView.kept(
                  folder,
                  kept.getOrDefault(Receipt.ADDED, 0),
                  kept.getOrDefault(Receipt.REPLACED, 0),
                  kept.getOrDefault(Receipt.KNOWN, 0)));
    }
    return code;
  }
}
