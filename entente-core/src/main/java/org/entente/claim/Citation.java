package org.entente.claim;

import org.jspecify.annotations.Nullable;

/// The exact words of one document that say a claim.
///
/// @param document the document's id in the record
/// @param title the document's own title
/// @param section the heading under which the words stand, where there is one
/// @param start offset of the first character in the document's text as read, in UTF-16 code units
/// @param end offset after the last character
/// @param quote exactly that slice of the text
public record Citation(
    String document, String title, @Nullable String section, int start, int end, String quote) {

  public Citation {
    if (start < 0 || end - start != quote.length() || quote.isEmpty()) {
      throw new IllegalArgumentException(
          "a citation needs the exact words: %s %d-%d".formatted(document, start, end));
    }
  }
}
