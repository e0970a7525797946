package org.entente.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.problem.ProblemException;
import org.entente.source.SourceText;

/// Finds the written form of a document and reads its structure.
public final class Documents {

  private Documents() {}

  /// Reads the structure of a document.
  ///
  /// @throws ProblemException if the bytes are not text in UTF-8, or too many
  public static SourceText parse(String id, byte[] bytes) throws ProblemException {
    return new SourceText(id, "", new String(bytes, StandardCharsets.UTF_8), id, List.of());
  }
}
