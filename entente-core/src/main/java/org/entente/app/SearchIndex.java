package org.entente.app;

import java.time.Instant;
import java.util.function.Consumer;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.query.search.Found;
import org.entente.query.search.Sought;

/// Finds passages and claims by their words: the port to a search engine.
///
/// What an index keeps is drawn from the record and holds nothing of its own: it may be lost at any
/// time and answers the same when it has been built anew.
public interface SearchIndex {

  /// Puts a search to the record, as it was known at an instant.
  ///
  /// @param notices takes what a person should know of the index itself, as that it was damaged and
  ///   has been built anew
  /// @throws ProblemException if the record fails
  Found find(LedgerView record, Instant knownOn, Sought sought, Consumer<Problem> notices)
      throws ProblemException;
}
