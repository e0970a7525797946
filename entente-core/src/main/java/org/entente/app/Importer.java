package org.entente.app;

import java.time.Instant;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;

/// Takes in claims that were made elsewhere: the port through which the facade reaches files that
/// hold claims of several documents. A file that is a document itself is read by an [Extractor].
public interface Importer {

  /// Reads one file.
  ///
  /// @param place the file, for problems
  /// @param record what is on record already, to which the claims are added
  /// @param learned the moment of this import
  /// @throws ProblemException if nothing of the file can be read, or the record fails
  Imported read(String place, byte[] bytes, LedgerView record, Instant learned)
      throws ProblemException;
}
