package org.entente.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.ledger.DocumentRow;

/// The passages of a document.
public final class Passages {

  private Passages() {}

  /// Cuts a document's text into paragraphs, the long ones at lines and sentences, and finds the
  /// claims whose words begin in each.
  ///
  /// @param text the document's text as read
  /// @param claims the document's claims
  public static List<Passage> of(DocumentRow document, String text, List<Claim> claims) {
    List<Claim> inOrder =
        claims.stream().sorted(Comparator.comparingInt(claim -> claim.source().start())).toList();
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    for (Cutter.Stretch stretch : Cutter.cut(text)) {
      List<Claim> inside = new ArrayList<>();
      while (next < inOrder.size() && inOrder.get(next).source().start() < stretch.end()) {
        inside.add(inOrder.get(next));
        next++;
      }
      Citation words =
          new Citation(
              document.id(),
              document.title(),
              stretch.section(),
              stretch.start(),
              stretch.end(),
              text.substring(stretch.start(), stretch.end()));
      passages.add(new Passage(words, inside));
    }
    return passages;
  }
}
