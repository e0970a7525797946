package org.entente.reading.statement.prose;

import java.util.Objects;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Predicate;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.EndKind;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Dates bent by the words around them.
final class Bounds {

  private Bounds() {}

  /// The date of a predicate that has one.
  static HistoricalDate of(Predicate p) {
    return Objects.requireNonNull(Objects.requireNonNull(p.date()).date());
  }

  /// "did not declare war until 5 June" dates the declaration to that day.
  static HistoricalDate until(Predicate p, HistoricalDate date) {
    String words = date.words();
    boolean turned =
        date.edtf().startKind() == EndKind.OPEN
            && words != null
            && words.startsWith("until")
            && p.stance() == Stance.ASSERTED
            && negated(p);
    return turned ? date.edtf().end().map(date::with).orElse(date) : date;
  }

  private static boolean negated(Predicate p) {
    int from = Math.max(0, p.at() - 3);
    return p.sentence().subList(from, p.at()).stream().anyMatch(u -> u.is("not") || u.is("never"));
  }

  /// From the end of one spell on: `../1968` and `1960/1968` turn to `1968/..`; null where the
  /// spell has no known end.
  static @Nullable HistoricalDate turn(HistoricalDate spell) {
    return spell.edtf().form() == Edtf.Form.INTERVAL
        ? spell.edtf().end().map(end -> spell.with(end, Basis.ANCHORED).since()).orElse(null)
        : null;
  }

  /// From the start of one date, if it is known, to the end of the other.
  static HistoricalDate span(@Nullable HistoricalDate start, HistoricalDate end) {
    if (start == null
        || start.edtf().endKind() != EndKind.OPEN
        || end.edtf().startKind() != EndKind.OPEN) {
      return end;
    }
    String first = start.edtf().start().map(Edtf::text).orElse("..");
    String last = end.edtf().end().map(Edtf::text).orElse("..");
    return end.with(Edtf.parse(first + "/" + last), Basis.ANCHORED);
  }
}
