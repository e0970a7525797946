package org.entente.ledger;

import java.util.List;
import org.entente.problem.ProblemException;

/// A record that can be added to, and in which nothing is overwritten.
///
/// One process owns a ledger while it is open. An entry is kept whole or not at all.
public interface Ledger extends LedgerView {

  /// Appends entries in their order; when this returns they will outlast a crash.
  ///
  /// @return for each entry what became of it
  /// @throws ProblemException if the store fails; then each entry was kept whole or not at all
  List<Receipt> append(List<Entry> entries) throws ProblemException;
}
