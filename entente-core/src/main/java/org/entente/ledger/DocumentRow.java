package org.entente.ledger;

import java.time.Instant;
import org.entente.source.Description;

/// A document in the record.
///
/// @param id the document's id
/// @param digest hex SHA-256 of its bytes
/// @param title its own title
/// @param characters its length in UTF-16 code units
/// @param description what is known of it as a source
/// @param learned when it was read into the record
public record DocumentRow(
    String id,
    String digest,
    String title,
    int characters,
    Description description,
    Instant learned) {

  /// Whether both tell of the same bytes in the same way, whenever each was learned.
  public boolean saysSame(DocumentRow other) {
    return id.equals(other.id)
        && digest.equals(other.digest)
        && title.equals(other.title)
        && characters == other.characters
        && description.equals(other.description);
  }
}
