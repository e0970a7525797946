package org.entente.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.Receipt;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// What Entente takes in beside documents in prose: the facade's part for files of claims and for
/// tables.
public final class Imports {

  /// The largest file of claims, in bytes: 256 MiB.
  private static final long MOST_CLAIMS = 256L * 1024 * 1024;

  private static final long MOST_MAPPING = 1024 * 1024;

  private final Instant moment;

  /// Imports at a moment.
  public Imports(Instant moment) {
    this.moment = moment;
  }

  /// Reads a file with claims of several documents; nothing is kept yet.
  ///
  /// @param record to which the claims would be added
  /// @throws ProblemException if nothing of the file can be read, or the record fails
  public Imported claims(Path file, Importer importer, LedgerView record) throws ProblemException {
    return importer.read(file.toString(), Bytes.of(file, MOST_CLAIMS), record, moment);
  }

  /// The bytes of a mapping.
  ///
  /// @throws ProblemException if it cannot be read
  public byte[] mapping(Path file) throws ProblemException {
    return Bytes.of(file, MOST_MAPPING);
  }

  /// Reads tables, each of which is a document, and hands over what became of each.
  ///
  /// @param ledger where they are kept before they are handed over; null to keep nothing
  /// @throws ProblemException if the record fails, or the sink does; what was handed over is on
  ///   record
  public void tables(Inputs inputs, Extractor extractor, @Nullable Ledger ledger, Outcome.Sink sink)
      throws ProblemException {
    for (var problem : inputs.problems()) {
      sink.accept(new Outcome.Reported(problem));
    }
    Batch batch = new Batch(extractor, new Describing(moment));
    if (ledger == null) {
      batch.read(inputs.files(), 1, sink);
      return;
    }
    Keeper keeper = new Keeper(ledger, moment, sink);
    batch.read(inputs.files(), 1, keeper);
    keeper.flush();
  }

  /// Hands over documents that were read already.
  ///
  /// @param ledger where they are kept before they are handed over; null to keep nothing
  /// @throws ProblemException if the record fails, or the sink does
  public void documents(List<Extraction> read, @Nullable Ledger ledger, Outcome.Sink sink)
      throws ProblemException {
    Keeper keeper = ledger == null ? null : new Keeper(ledger, moment, sink);
    Outcome.Sink first = keeper == null ? sink : keeper;
    for (Extraction extraction : read) {
      first.accept(new Outcome.Read(extraction, null));
    }
    if (keeper != null) {
      keeper.flush();
    }
  }

  /// Keeps what was imported, all of it or nothing.
  ///
  /// @return for each document what became of it
  /// @throws ProblemException if the record fails
  public List<Receipt> keep(Imported imported, Ledger ledger) throws ProblemException {
    return ledger.append(imported.deposits());
  }
}
