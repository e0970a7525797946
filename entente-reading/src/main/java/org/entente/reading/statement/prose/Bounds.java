package org.entente.reading.statement.prose;

import java.util.Objects;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Predicate;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Dates bent by the words around them.
final class Bounds {

  private Bounds() {}

  /// The date of a predicate that has one.
  static HistoricalDate of(Predicate p) {
    return Objects.requireNonNull(Objects.requireNonNull(p.date()).date());
  }

  /// From that date on.
  static HistoricalDate since(HistoricalDate date) {
    String text = date.edtf().toString();
    return text.contains("/") || text.startsWith("{") ? date : date.with(Edtf.parse(text + "/.."));
  }

  /// "did not declare war until 5 June" dates the declaration to that day.
  static HistoricalDate until(Predicate p, HistoricalDate date) {
    String text = date.edtf().toString();
    String words = date.words();
    boolean turned =
        text.startsWith("../")
            && words != null
            && words.startsWith("until")
            && p.stance() == Stance.ASSERTED
            && negated(p);
    return turned ? date.with(Edtf.parse(text.substring(3))) : date;
  }

  private static boolean negated(Predicate p) {
    int from = Math.max(0, p.at() - 3);
    return p.sentence().subList(from, p.at()).stream().anyMatch(u -> u.is("not") || u.is("never"));
  }

  /// Until that date.
  static HistoricalDate until(HistoricalDate date) {
    String text = date.edtf().toString();
    return text.contains("/") ? date : date.with(Edtf.parse("../" + text));
  }

  /// From the end of one spell on: `../1968` and `1960/1968` turn to `1968/..`; null where the
  /// spell has no known end.
  static @Nullable HistoricalDate turn(HistoricalDate spell) {
    String text = spell.edtf().toString();
    String end = text.substring(text.indexOf('/') + 1);
    return end.length() == text.length() || end.equals("..") || end.isEmpty()
        ? null
        : spell.with(Edtf.parse(end + "/.."), Basis.ANCHORED);
  }

  /// From the start of one date, if it is known, to the end of the other.
  static HistoricalDate span(@Nullable HistoricalDate start, HistoricalDate end) {
    String last = end.edtf().toString();
    if (start == null || !last.startsWith("../") || !start.edtf().toString().endsWith("/..")) {
      return end;
    }
    String first = start.edtf().toString();
    String text = first.substring(0, first.length() - 2) + last.substring(3);
    return end.with(Edtf.parse(text), Basis.ANCHORED);
  }
}
