package org.entente.reading.mention;

import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// A token or several tokens that are one thing to the grammar: a name, a date, an office, or a
/// plain word.
///
/// @param kind its part in the sentence
/// @param start offset of its first character in the paragraph
/// @param end offset after its last character
/// @param text its words, with straight apostrophes
/// @param lower the same in lower case
/// @param verb what it may be as a verb
/// @param name what it names
/// @param date when, if it is a date
public record Unit(
    Kind kind,
    int start,
    int end,
    String text,
    String lower,
    @Nullable VerbForm verb,
    @Nullable Name name,
    @Nullable HistoricalDate date) {

  /// Parts in the sentence.
  public enum Kind {
    DETERMINER,
    PREPOSITION,
    AND,
    BUT,
    COMMA,
    DATE,
    VERB,
    BE,
    HAVE,
    DO,
    MODAL,
    TO,
    NOT,
    ADVERB,
    RELATIVE,
    SUBORDINATOR,
    PRONOUN,
    NUMBER,
    WORD,
    NAME,
    GENITIVE,
    OPEN,
    CLOSE,
    QUOTE,
    DASH,
    STOP,
    OTHER
  }

  static Unit plain(Kind kind, Token t) {
    return new Unit(kind, t.start(), t.end(), t.text(), t.lower(), null, null, null);
  }

  static Unit verb(Token t, VerbForm form) {
    return new Unit(Kind.VERB, t.start(), t.end(), t.text(), t.lower(), form, null, null);
  }

  /// Whether it is of that kind.
  public boolean is(Kind k) {
    return kind == k;
  }

  /// Whether it is a verb in -ing.
  public boolean gerund() {
    return verb != null && verb.gerund();
  }

  /// Whether it is that word, in lower case.
  public boolean is(String word) {
    return lower.equals(word);
  }

  /// The same words, meaning another date.
  public Unit dated(HistoricalDate other) {
    return new Unit(kind, start, end, text, lower, verb, name, other);
  }

  /// The same words in another part.
  public Unit as(Kind other) {
    return new Unit(other, start, end, text, lower, verb, name, date);
  }
}
