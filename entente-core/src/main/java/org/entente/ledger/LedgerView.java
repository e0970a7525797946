package org.entente.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.asof.AsOf;
import org.entente.asof.AsOfIndex;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.claim.Claim;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.remark.Remark;

/// What is on record, for reading only.
///
/// Of each document the last entry answers that had been learned by the instant asked about, unless
/// the document had been withdrawn since; entries before it stay and answer for their own time.
public interface LedgerView extends AutoCloseable {

  /// The instant to ask about for all that is known.
  Instant NOW = Instant.MAX;

  /// A number that grows whenever a document is read or withdrawn; while it stays, so does what
  /// documents say.
  ///
  /// @throws ProblemException if the store fails
  long turns() throws ProblemException;

  /// The documents on record as known at an instant, in the order of their ids.
  ///
  /// @throws ProblemException if the store fails
  List<DocumentRow> documents(Instant knownOn) throws ProblemException;

  /// Hands over the entries as known at an instant, one at a time, in the order of their documents'
  /// ids. The sink may ask this view meanwhile.
  ///
  /// @throws ProblemException if the store fails
  void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException;

  /// Hands over the entries of some documents as known at an instant, one at a time, in the order
  /// of the documents' ids.
  ///
  /// @param documents their ids; one that is not on record then is passed over
  /// @throws ProblemException if the store fails
  default void entries(Instant knownOn, Set<String> documents, Consumer<Entry> sink)
      throws ProblemException {
    entries(
        knownOn,
        entry -> {
          if (documents.contains(entry.document().id())) {
            sink.accept(entry);
          }
        });
  }

  /// The claims of some documents that a rule made, as known now, in the order of the documents'
  /// ids and then as they stand in them.
  ///
  /// @throws ProblemException if the store fails
  default List<Claim> claims(Set<String> documents, String rule) throws ProblemException {
    List<Claim> claims = new ArrayList<>();
    entries(
        NOW,
        documents,
        entry ->
            entry.claims().stream()
                .filter(claim -> claim.rule().equals(rule))
                .forEach(claims::add));
    return claims;
  }

  /// The text of a document as known at an instant; empty if it is not on record then, or was kept
  /// without its text.
  ///
  /// @throws ProblemException if the store fails
  Optional<String> text(String document, Instant knownOn) throws ProblemException;

  /// What had been remarked by an instant, in the order in which it was appended, with what was
  /// revoked since.
  ///
  /// @throws ProblemException if the store fails
  List<Remark> remarks(Instant knownOn) throws ProblemException;

  /// What is on record as known at an instant, found by whom it is about and the day; here by
  /// filing every entry anew.
  ///
  /// @throws ProblemException if the store fails
  default AsOf asOf(Instant knownOn) throws ProblemException {
    List<Row> rows = new ArrayList<>();
    entries(knownOn, entry -> rows.addAll(Rows.of(entry.claims())));
    return AsOfIndex.of(rows);
  }

  /// What deserves a person's look about the store itself, as an entry that was never finished.
  default List<Problem> problems() {
    return List.of();
  }

  @Override
  void close();
}
