package org.entente.app;

import org.entente.problem.ProblemException;
import org.entente.source.SourceText;

/// Opens documents: the port through which the facade has the structure of one without its claims.
///
/// An opener keeps nothing between documents and may be called from several threads.
public interface Opener {

  /// Reads the structure of one document.
  ///
  /// @param id the document's id in the record
  /// @param bytes its bytes
  /// @throws ProblemException if it cannot be read, as when it is not text
  SourceText open(String id, byte[] bytes) throws ProblemException;
}
