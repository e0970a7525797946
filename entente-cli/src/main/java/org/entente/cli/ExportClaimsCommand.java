package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.app.Exports;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.store.ParquetFile;
import org.entente.view.ClaimCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente export claims`.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Writes claims into a file: all, or those that meet every condition given.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente export claims --format parquet --output claims.parquet",
      "  entente export claims --about Tito --format csv --output tito.csv"
    })
final class ExportClaimsCommand implements Callable<Integer> {

  /// The form of the file.
  enum Format {
    CSV,
    JSONL,
    PARQUET
  }

  private final Desk desk;
  private long written;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "csv, jsonl or parquet.")
  private Format format = Format.JSONL;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The file; one of an earlier run is replaced once the new one is whole.")
  private Path output = Path.of("");

  @Mixin private ClaimConditions conditions = new ClaimConditions();

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  ExportClaimsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    try (LedgerView view = record.view(desk)) {
      if (format == Format.PARQUET) {
        Exports.write(output, out -> write(view, out), ParquetFile::write);
      } else {
        Exports.write(output, out -> write(view, out));
      }
    }
    desk.console().line("%d claims written to %s.".formatted(written, output));
    return ExitCode.DONE;
  }

  private void write(LedgerView view, Writer out) throws IOException, ProblemException {
    if (format == Format.CSV) {
      out.write(ClaimCsv.header());
    }
    desk.entente(record.folder())
        .claims(view, conditions.query(), known.instant(), claim -> write(out, claim));
  }

  private void write(Writer out, Claim claim) {
    try {
      out.write(format == Format.CSV ? ClaimCsv.row(claim) : ClaimJson.line(claim) + "\n");
      written++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
