package org.entente.reading.statement.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Predicate;
import org.entente.source.Span;

/// Takes note, while a sentence is read, of which claims came of which of its predicates.
public final class Heard {

  private final Map<Integer, List<Integer>> places = new TreeMap<>();
  private int predicate = -1;

  /// The predicate numbered `k` is read from here on; before the first, claims come of none.
  public void turn(int k) {
    predicate = k;
  }

  /// A claim was made, or made again, and stands at this place among the document's claims.
  public void claim(int place) {
    if (predicate >= 0) {
      places.computeIfAbsent(predicate, k -> new ArrayList<>()).add(place);
    }
  }

  /// The facts of the sentence, now that it is read.
  ///
  /// @param text the paragraph
  /// @param told its predicates
  /// @param claims the document's claims so far
  public Facts facts(Span text, Clause clause, List<Predicate> told, List<Claim> claims) {
    Map<Integer, Claim> carriers = new TreeMap<>();
    places.forEach(
        (k, found) -> {
          Claim carrier = Carriers.of(found.stream().map(claims::get).toList());
          if (carrier != null) {
            carriers.put(k, carrier);
          }
        });
    return new Facts(text, clause, told, carriers);
  }
}
