package org.entente.reading.statement.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.mention.Table;
import org.jspecify.annotations.Nullable;

/// What the last sentences of a paragraph tell, to which words of the next may point back.
final class Recent {

  /// Further back, more has been told than the claims show.
  private static final int SENTENCES = 3;

  private static final Map<String, Set<Act>> NOUNS = nouns();

  private final List<List<End>> told = new ArrayList<>();
  private @Nullable End last;

  /// A paragraph begins.
  void clear() {
    told.clear();
    last = null;
  }

  /// A sentence was read.
  void add(Facts facts) {
    told.add(facts.all());
    if (told.size() > SENTENCES) {
      told.removeFirst();
    }
    End end = facts.last();
    last = end == null ? null : end.pointed();
  }

  /// The fact on which the last sentence ended; null where no claim carries it.
  @Nullable End last() {
    return last;
  }

  /// The fact that "the visit" means: the only visit told of; null where there is none or another.
  @Nullable End meant(Phrase phrase) {
    Set<Act> acts = NOUNS.getOrDefault(phrase.headWord(), Set.of());
    boolean bare = phrase.head() == phrase.from() + 1 && phrase.complement() == null;
    if (acts.isEmpty() || !bare || !phrase.definite()) {
      return null;
    }
    List<End> candidates = new ArrayList<>();
    for (List<End> sentence : told) {
      for (End end : sentence) {
        Claim claim = end.claim();
        Act act = claim == null ? null : claim.act();
        if (act != null && acts.contains(act)) {
          candidates.add(end.pointed());
        }
      }
    }
    return candidates.size() == 1 ? candidates.getFirst() : null;
  }

  private static Map<String, Set<Act>> nouns() {
    Map<String, Set<Act>> nouns = new HashMap<>();
    for (String[] row : Table.rows(Recent.class, "nouns.tsv")) {
      nouns.put(
          row[0],
          Arrays.stream(row[1].split(" "))
              .map(word -> Act.of(word).orElseThrow())
              .collect(Collectors.toUnmodifiableSet()));
    }
    return nouns;
  }
}
