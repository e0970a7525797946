package org.entente.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.app.Entente;
import org.entente.app.Extraction;
import org.entente.app.Outcome;
import org.entente.claim.ClaimJson;
import org.entente.ledger.Receipt;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.reconcile.Conflict;
import org.entente.view.ClaimCsv;
import org.entente.view.TotalsView;

/// Tells what became of each input while a folder is being read, and counts.
final class Telling implements Outcome.Sink {

  private final Console console;
  private final Entente entente;
  private final ReadFormat format;
  private final Map<Receipt, Integer> kept = new EnumMap<>(Receipt.class);
  private int read;
  private int unread;
  private long claims;
  private long conflicts;
  private int code = ExitCode.DONE;

  Telling(Console console, Entente entente, ReadFormat format) {
    this.console = console;
    this.entente = entente;
    this.format = format;
  }

  void begin() {
    if (format == ReadFormat.CSV) {
      console.write(ClaimCsv.header());
    }
  }

  @Override
  public void accept(Outcome outcome) throws ProblemException {
    switch (outcome) {
      case Outcome.Read done -> read(done);
      case Outcome.Reported reported -> {
        console.say(reported.problem());
        if (reported.problem().severity() == Severity.ERROR) {
          unread(ExitCode.UNREAD);
        }
      }
      case Outcome.Faulted faulted -> {
        console.say(faulted.problem());
        unread(ExitCode.FAULT);
      }
    }
    console.flush();
  }

  private void unread(int worst) {
    unread++;
    code = Math.max(code, worst);
  }

  private void read(Outcome.Read done) throws ProblemException {
    Extraction extraction = done.extraction();
    Receipt receipt = done.kept();
    if (receipt != null) {
      kept.merge(receipt, 1, Integer::sum);
    }
    extraction.notices().forEach(this::notice);
    claims += extraction.claims().size();
    switch (format) {
      case JSONL -> extraction.claims().forEach(claim -> console.line(ClaimJson.line(claim)));
      case CSV -> extraction.claims().forEach(claim -> console.write(ClaimCsv.row(claim)));
      case SUMMARY -> {
        List<Conflict> found = entente.conflicts(extraction);
        conflicts += found.size();
        console.write((read > 0 ? "\n\n" : "") + entente.summary(extraction, found));
      }
    }
    read++;
  }

  /// The document itself was read; what could not be is in what describes it.
  private void notice(Problem notice) {
    console.say(notice);
    if (notice.severity() == Severity.ERROR) {
      code = Math.max(code, ExitCode.UNREAD);
    }
  }

  /// Ends a summary with its totals.
  ///
  /// @param folder the record's folder; empty where nothing is recorded
  void end(String folder) {
    if (format != ReadFormat.SUMMARY || read + unread == 0) {
      return;
    }
    String totals = read + unread > 1 ? TotalsView.read(read, unread, claims, conflicts) : "";
    String record =
        folder.isEmpty() || read == 0
            ? ""
            : TotalsView.kept(
                folder, count(Receipt.ADDED), count(Receipt.REPLACED), count(Receipt.KNOWN));
    if (!totals.isEmpty() || !record.isEmpty()) {
      console.write("\n" + totals + record);
    }
  }

  private int count(Receipt receipt) {
    return kept.getOrDefault(receipt, 0);
  }

  int exitCode() {
    return code;
  }
}
