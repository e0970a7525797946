package org.entente.time.expression;

import org.entente.time.expression.PartialDate.Part;
import org.entente.time.expression.PartialDate.Pull;
import org.entente.time.expression.Phrase.Shape;
import org.jspecify.annotations.Nullable;

/// Reads expressions that count from the last date: "two years later", "the next day", "that year".
final class RelativeReader {

  private static final int LONGEST = 300;

  private final Tokens tokens;

  RelativeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Phrase read(int i) {
    return switch (tokens.kind(i)) {
      case THE -> definite(i);
      case THAT -> same(i, i);
      case LATER -> laterThat(i);
      case EARLY, LATE -> partThat(i);
      case A, COUNT, NUMBER -> counted(i);
      default -> null;
    };
  }

  /// "two years later", "a week earlier", "10 days before."
  private @Nullable Phrase counted(int i) {
    int unit = afterCount(i);
    if (unit == 0 || !tokens.is(unit, Kind.UNIT)) {
      return null;
    }
    int sign = direction(unit + 1);
    int count = count(i);
    return sign == 0 || count == 0
        ? null
        : Phrase.relative(i, unit + 2, Shape.SHIFT, sign * count, tokens.value(unit));
  }

  private int direction(int i) {
    boolean over = tokens.kind(i + 1).closes();
    return switch (tokens.kind(i)) {
      case LATER -> tokens.reads(i + 1, "than") ? 0 : tokens.value(i);
      case AFTER -> over ? 1 : 0;
      case BEFORE -> over ? -1 : 0;
      default -> 0;
    };
  }

  /// The token after a number in figures or words; 0 if there is none.
  private int afterCount(int i) {
    return switch (tokens.kind(i)) {
      case A, NUMBER -> i + 1;
      case COUNT -> tokens.is(i + 1, Kind.DASH) && tokens.is(i + 2, Kind.COUNT) ? i + 3 : i + 1;
      default -> 0;
    };
  }

  private int count(int i) {
    int value =
        switch (tokens.kind(i)) {
          case A -> 1;
          case NUMBER -> tokens.value(i);
          default ->
              tokens.is(i + 1, Kind.DASH) && tokens.is(i + 2, Kind.COUNT)
                  ? tokens.value(i) + tokens.value(i + 2)
                  : tokens.value(i);
        };
    return value > LONGEST ? 0 : value;
  }

  /// "the next day", "the following 35 years", "the same year", "the day before."
  private @Nullable Phrase definite(int i) {
    int next = i + 1;
    return switch (tokens.kind(next)) {
      case NEXT -> next(i);
      case SAME -> same(i, i);
      case UNIT -> {
        int sign = tokens.is(next + 1, Kind.LATER) ? 0 : direction(next + 1);
        yield sign == 0 || tokens.endsWith(next, "s")
            ? null
            : Phrase.relative(i, next + 2, Shape.SHIFT, sign, tokens.value(next));
      }
      default -> null;
    };
  }

  private @Nullable Phrase next(int i) {
    int sign = tokens.value(i + 1);
    if (tokens.is(i + 2, Kind.UNIT)) {
      boolean one = !tokens.endsWith(i + 2, "s");
      Shape shape = isOver(i) ? Shape.SPAN : Shape.SHIFT;
      boolean decade = tokens.value(i + 2) == 5 && shape == Shape.SHIFT;
      return one && !decade ? Phrase.relative(i, i + 3, shape, sign, tokens.value(i + 2)) : null;
    }
    int unit = afterCount(i + 2);
    if (unit == 0 || !tokens.is(unit, Kind.UNIT) || sign < 0 || count(i + 2) == 0) {
      return null;
    }
    return Phrase.relative(i, unit + 1, Shape.SPAN, count(i + 2), tokens.value(unit));
  }

  /// "over the next year", "over the course of the next year", "for the next year".
  private boolean isOver(int i) {
    return tokens.is(i - 1, Kind.OVER)
        || tokens.is(i - 1, Kind.FOR)
        || (tokens.is(i - 1, Kind.OF) && tokens.is(i - 2, Kind.COURSE));
  }

  /// "that year", "the same day", "that same month", from token `at`.
  private @Nullable Phrase same(int from, int at) {
    int unit = tokens.is(at + 1, Kind.SAME) ? at + 2 : at + 1;
    boolean one =
        tokens.is(unit, Kind.UNIT)
            && !tokens.endsWith(unit, "s")
            && !tokens.is(unit + 1, Kind.DASH);
    return one && tokens.value(unit) != 2
        ? Phrase.relative(from, unit + 1, Shape.SAME, 0, tokens.value(unit))
        : null;
  }

  /// "later that year", "earlier in the year".
  private @Nullable Phrase laterThat(int i) {
    if (tokens.is(i + 1, Kind.THAT)) {
      return same(i, i + 1);
    }
    boolean inThe =
        tokens.is(i + 1, Kind.IN) && (tokens.is(i + 2, Kind.THE) || tokens.is(i + 2, Kind.THAT));
    return inThe ? same(i, i + 2) : null;
  }

  /// "late that year".
  private @Nullable Phrase partThat(int i) {
    int that = tokens.is(i + 1, Kind.IN) ? i + 2 : i + 1;
    Phrase same = tokens.is(that, Kind.THAT) ? same(i, that) : null;
    if (same == null || same.unit() != 4) {
      return null;
    }
    Part part = tokens.is(i, Kind.EARLY) ? Part.EARLY : Part.LATE;
    PartialDate date = PartialDate.ofYear(PartialDate.NONE).withPart(part).withPull(Pull.SAME);
    return Phrase.of(i, same.to(), Shape.POINT, date);
  }
}
