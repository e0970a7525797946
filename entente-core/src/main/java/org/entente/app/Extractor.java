package org.entente.app;

import org.entente.problem.ProblemException;

/// Reads documents: the port through which the facade reaches the reading module.
///
/// An extractor keeps nothing between documents and may be called from several threads.
public interface Extractor {

  /// Reads one document.
  ///
  /// @param id the document's id in the record: its path relative to the folder named by the user,
  ///   with `/`, or its file name
  /// @param bytes its bytes
  /// @throws ProblemException if it cannot be read, as when it is not text
  Extraction read(String id, byte[] bytes) throws ProblemException;
}
