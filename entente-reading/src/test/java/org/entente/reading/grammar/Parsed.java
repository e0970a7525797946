package org.entente.reading.grammar;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.authority.Authority;
import org.entente.reading.mention.Marker;
import org.entente.reading.mention.Names;
import org.entente.reading.mention.Tokenizer;
import org.entente.reading.mention.Unit;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;
import org.jspecify.annotations.Nullable;

/// A sentence with its clause and what is said in it.
record Parsed(Clause clause, List<Predicate> predicates) {

  private static final Marker MARKER = new Marker(new Names(Authority.bundled()));

  static Parsed sentence(String text) {
    List<DateMention> dates = new DateTagger().tag(text, DateContext.NONE).mentions();
    Clause clause = new Clause(MARKER.units(Tokenizer.tokens(text), dates, word -> false));
    return new Parsed(clause, Predicates.of(clause, RuleTable.bundled().nouns()));
  }

  /// The first predicate about a verb or a noun.
  Predicate about(String word) {
    return predicates.stream()
        .filter(p -> p.lemma().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is said of %s: %s".formatted(word, this)));
  }

  /// The words of a phrase.
  static String words(@Nullable Phrase p) {
    return p == null ? "nobody" : words(p.sentence().subList(p.from(), p.to()));
  }

  /// What stands after prepositions, as `with Peru; over the islands`.
  static String args(Predicate p) {
    return p.args().stream()
        .map(a -> a.preposition() + " " + words(a.phrase()))
        .collect(Collectors.joining("; "));
  }

  @Override
  public String toString() {
    return predicates.stream()
        .map(p -> "%s(%s, %s)".formatted(p.lemma(), words(p.subject()), words(p.object())))
        .collect(Collectors.joining(" "));
  }

  private static String words(List<Unit> units) {
    StringBuilder out = new StringBuilder();
    int end = units.getFirst().start();
    for (Unit u : units) {
      out.append(u.start() > end ? " " : "").append(u.text());
      end = u.end();
    }
    return out.toString();
  }
}
