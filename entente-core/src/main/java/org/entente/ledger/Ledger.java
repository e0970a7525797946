package org.entente.ledger;

import java.util.List;
import org.entente.problem.ProblemException;
import org.entente.remark.Remark;

/// A record that can be added to, and in which nothing is overwritten.
///
/// One process owns a ledger while it is open. What is appended together is kept whole or not at
/// all. Who adds on the ground of what is on record holds the ledger's monitor meanwhile: then
/// nobody else adds.
public interface Ledger extends LedgerView {

  /// Appends readings of documents in their order; when this returns they will outlast a crash.
  ///
  /// @return for each what became of it
  /// @throws ProblemException if the store fails; then nothing of these was kept
  List<Receipt> append(List<Deposit> deposits) throws ProblemException;

  /// Appends remarks in their order; when this returns they will outlast a crash.
  ///
  /// @throws ProblemException if the store fails; then nothing of these was kept
  void remark(List<Remark> remarks) throws ProblemException;
}
