package org.entente.app;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.problem.Problem;
import org.entente.source.Description;

/// What reading gave of one document.
///
/// @param document the document's id in the record
/// @param digest hex SHA-256 of its bytes
/// @param title its own title
/// @param text the document's text as read, to which citations point
/// @param description what is known of it as a source
/// @param claims what it says, in reading order
/// @param gaps fields that lost their value
/// @param orders what its words say of the order of its facts
/// @param notices what a person should know of the reading; none of it stopped it
public record Extraction(
    String document,
    String digest,
    String title,
    String text,
    Description description,
    List<Claim> claims,
    List<Gap> gaps,
    List<Order> orders,
    List<Problem> notices) {

  /// The same, described otherwise.
  public Extraction described(Description other, List<Problem> allNotices) {
    return new Extraction(document, digest, title, text, other, claims, gaps, orders, allNotices);
  }

  /// The text's length in UTF-16 code units.
  public int characters() {
    return text.length();
  }
}
