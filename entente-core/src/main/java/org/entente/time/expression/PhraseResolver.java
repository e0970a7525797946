package org.entente.time.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.Precision;
import org.entente.time.expression.PartialDate.Part;
import org.entente.time.expression.Phrase.Shape;
import org.jspecify.annotations.Nullable;

/// Fills in what the expressions of a paragraph leave out, in reading order, and writes them in
/// EDTF.
final class PhraseResolver {

  /// In years: how far back a bare year no longer moves the story.
  private static final int LONG_AGO = 10;

  /// How many expressions around one are looked at for its year.
  private static final int FEW = 12;

  /// How far back the subject of a sentence is looked for.
  private static final int FAR_TOKENS = 80;

  private final Tokens tokens;
  private final List<Phrase> phrases;
  private final int[] sentences;
  private final DateContext context;
  private final List<DateMention> mentions = new ArrayList<>();
  private @Nullable Edtf last;
  private @Nullable Edtf recent;
  private boolean toldHere;

  /// @param sentences the number of the sentence of each phrase
  PhraseResolver(Tokens tokens, List<Phrase> phrases, int[] sentences, DateContext context) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.sentences = sentences;
    this.context = context;
    this.last = context.last();
    this.recent = context.last();
  }

  DateTagger.Tagged resolve() {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      switch (phrase.shape()) {
        case SHIFT -> {
          if (!isExplained(i)) {
            shift(phrase);
          }
        }
        case SAME -> same(phrase);
        case SPAN -> span(phrase);
        default -> dated(i, phrase);
      }
    }
    return new DateTagger.Tagged(
        List.copyOf(mentions), new DateContext(context.section(), last, context.instrument()));
  }

  private void dated(int index, Phrase phrase) {
    List<PartialDate> dates = unify(phrase.dates());
    boolean stated = dates.stream().allMatch(PartialDate::hasYear);
    if (!stated) {
      dates = anchor(index, dates);
    }
    if (dates.isEmpty() || !dates.stream().allMatch(PartialDate::exists)) {
      return;
    }
    String edtf = write(phrase.shape(), dates);
    if (edtf != null) {
      emit(phrase, edtf, stated ? Basis.STATED : Basis.ANCHORED);
    }
  }

  /// Lets the dates of one expression complete each other.
  private static List<PartialDate> unify(List<PartialDate> dates) {
    if (dates.size() < 2) {
      return dates;
    }
    PartialDate first = dates.get(0);
    PartialDate second = dates.get(1);
    if (first.month() == 0 && first.day() > 0) {
      first = first.withMonth(second.month());
    }
    if (!first.hasYear() && second.hasYear()) {
      first = first.withYear(second.year() - (isLater(first, second) ? 1 : 0));
    } else if (first.hasYear() && !second.hasYear()) {
      second = second.withYear(first.year() + (isLater(first, second) ? 1 : 0));
    }
    return List.of(first, second);
  }

  private static boolean isLater(PartialDate first, PartialDate second) {
    if (first.code() > 0 && second.code() > 0) {
      return first.code() > second.code();
    }
    return first.month() > 0
        && second.month() > 0
        && (first.month() > second.month()
            || (first.month() == second.month() && first.day() > second.day() && second.day() > 0));
  }

  /// Takes the year from the context; empty where there is none to take.
  private List<PartialDate> anchor(int index, List<PartialDate> dates) {
    PartialDate first = dates.get(0);
    if (first.month() == 0 && first.day() > 0) {
      Anchor anchor = Anchor.of(last);
      return anchor == null || !anchor.tellsMonth()
          ? List.of()
          : List.of(
              first.withMonth(anchor.last().getMonthValue()).withYear(anchor.last().getYear()));
    }
    PartialDate ahead = ahead(index, first);
    int year;
    if (ahead != null) {
      year = ahead.year() - (isLater(first, ahead) ? 1 : 0);
    } else {
      Anchor anchor = first.pull() == PartialDate.Pull.SAME ? justBefore() : nearest();
      if (anchor == null) {
        return List.of();
      }
      year = pulled(first, anchor);
    }
    List<PartialDate> anchored = new ArrayList<>();
    PartialDate before = null;
    for (PartialDate date : dates) {
      boolean over = before != null && isLater(before, date);
      year += over ? 1 : 0;
      before = date.withYear(year);
      anchored.add(before);
    }
    return anchored;
  }

  private static int pulled(PartialDate date, Anchor anchor) {
    int month = date.month() > 0 ? date.month() : monthOf(date.code());
    int year = anchor.last().getYear();
    boolean told = anchor.last().toEpochDay() - anchor.first().toEpochDay() < 100;
    return switch (date.pull()) {
      case NEAR -> anchor.yearOf(month);
      case SAME -> year;
      case NEXT -> told && month > anchor.last().getMonthValue() ? year : year + 1;
      case PREVIOUS -> told && month < anchor.first().getMonthValue() ? year : year - 1;
    };
  }

  private static int monthOf(int code) {
    return switch (code) {
      case 21 -> 4;
      case 22 -> 7;
      case 23 -> 10;
      case 24 -> 12;
      default -> 0;
    };
  }

  /// The next date of the sentence, where it is of the same kind and has its year: "30 July … and
  /// 30 September 1953".
  private @Nullable PartialDate ahead(int index, PartialDate date) {
    if (date.month() == 0 || date.pull() != PartialDate.Pull.NEAR) {
      return null;
    }
    int near = Math.max(0, index - FEW);
    for (int k = index - 1; k >= near && sentences[k] == sentences[index]; k--) {
      List<PartialDate> before = phrases.get(k).dates();
      if (!before.isEmpty() && before.getLast().isLike(date) && before.getLast().hasYear()) {
        return null;
      }
    }
    int far = Math.min(phrases.size(), index + FEW);
    for (int k = index + 1; k < far && sentences[k] == sentences[index]; k++) {
      List<PartialDate> dates = phrases.get(k).dates();
      if (!dates.isEmpty() && dates.getLast().hasYear()) {
        return dates.getLast().isLike(date) ? dates.getLast() : null;
      }
    }
    return null;
  }

  private @Nullable Anchor justBefore() {
    Anchor anchor = Anchor.of(recent);
    return anchor != null && anchor.tellsYear() ? anchor : nearest();
  }

  private @Nullable Anchor nearest() {
    if (last != null) {
      Anchor anchor = Anchor.of(last);
      return anchor != null && anchor.tellsYear() ? anchor : null;
    }
    Anchor section = Anchor.of(context.section());
    if (section != null) {
      return section.tellsYear() ? section : null;
    }
    Anchor instrument = Anchor.of(context.instrument());
    return instrument != null && instrument.tellsYear() ? instrument : null;
  }

  private static @Nullable String write(Shape shape, List<PartialDate> dates) {
    PartialDate first = dates.getFirst();
    PartialDate second = dates.getLast();
    return switch (shape) {
      case POINT, LASTING -> first.edtf();
      case RANGE -> first.first() + "/" + second.last();
      case ONWARD -> whole(first, Part.EARLY, Part.FIRST_HALF).first() + "/..";
      case UP_TO -> "../" + whole(first, Part.LATE, Part.SECOND_HALF).last();
      case ALL_OF -> "{" + first.edtf() + "," + second.edtf() + "}";
      case ONE_OF -> "[" + first.edtf() + "," + second.edtf() + "]";
      case SHIFT, SAME, SPAN -> null;
    };
  }

  /// "By the end of April" bounds no closer than "by April".
  private static PartialDate whole(PartialDate date, Part part, Part half) {
    boolean needless = date.scale() == 1 && (date.part() == part || date.part() == half);
    return needless ? date.withPart(Part.WHOLE) : date;
  }

  private void shift(Phrase phrase) {
    Anchor anchor = Anchor.of(last);
    if (anchor == null || last == null || last.precision().compareTo(Precision.YEAR) > 0) {
      return;
    }
    LocalDate day = anchor.last();
    int count = phrase.count();
    boolean closed = last.bounds().earliest() != null && last.bounds().latest() != null;
    switch (phrase.unit()) {
      case 1 -> {
        if (anchor.tellsDay()) {
          emit(phrase, day.plusDays(count) + about(phrase), Basis.ANCHORED);
        }
      }
      case 2 -> {
        if (anchor.tellsDay()) {
          emit(phrase, day.plusWeeks(count) + "~", Basis.ANCHORED);
        }
      }
      case 3 -> {
        if (anchor.tellsMonth()) {
          emit(phrase, month(day.plusMonths(count)) + about(phrase), Basis.ANCHORED);
        }
      }
      case 4 -> {
        if (closed) {
          String year = PartialDate.ofYear(day.getYear() + count).edtf();
          emit(phrase, year + about(phrase), Basis.ANCHORED);
        }
      }
      default -> {
        if (closed && anchor.tellsYear()) {
          emit(phrase, PartialDate.ofYear(day.getYear() + 10 * count).edtf() + "~", Basis.ANCHORED);
        }
      }
    }
  }

  /// "two weeks later, on 14 February 1958": the date itself follows.
  private boolean isExplained(int index) {
    if (index + 1 >= phrases.size()) {
      return false;
    }
    Phrase next = phrases.get(index + 1);
    boolean beside = next.from() - phrases.get(index).to() <= 2;
    Kind between = tokens.kind(phrases.get(index).to());
    boolean told = !next.dates().isEmpty() && next.dates().getFirst().hasYear();
    return beside && told && (between == Kind.COMMA || between == Kind.OPEN);
  }

  /// "almost two years later", "more than a year later".
  private String about(Phrase phrase) {
    boolean vague =
        switch (tokens.kind(phrase.from() - 1)) {
          case AROUND, OVER, ALMOST -> true;
          default -> false;
        };
    return vague ? "~" : "";
  }

  private static String month(LocalDate day) {
    return PartialDate.of(day.getYear(), day.getMonthValue(), 0).edtf();
  }

  private void same(Phrase phrase) {
    Anchor anchor = phrase.unit() == 4 ? justBefore() : Anchor.of(last);
    if (anchor == null) {
      return;
    }
    LocalDate day = anchor.last();
    if (phrase.unit() == 1 && anchor.tellsDay()) {
      emit(phrase, day.toString(), Basis.ANCHORED);
    } else if (phrase.unit() == 3 && anchor.tellsMonth()) {
      emit(phrase, month(day), Basis.ANCHORED);
    } else if (phrase.unit() == 4 && anchor.first().getYear() == day.getYear()) {
      emit(phrase, PartialDate.ofYear(day.getYear()).edtf(), Basis.ANCHORED);
    }
  }

  /// "the following 35 years": from the instrument where the sentence speaks of it, else from the
  /// last date.
  private void span(Phrase phrase) {
    Edtf from =
        context.instrument() != null && (last == null || isOfInstrument(phrase))
            ? context.instrument()
            : last;
    Anchor anchor = Anchor.of(from);
    if (anchor == null
        || from == null
        || from.precision().compareTo(Precision.YEAR) > 0
        || phrase.unit() == 2) {
      return;
    }
    if (from.bounds().earliest() == null || from.bounds().latest() == null) {
      return;
    }
    String start = from.end().map(Edtf::text).orElse("");
    LocalDate day = anchor.last();
    int count = phrase.count();
    LocalDate end =
        switch (phrase.unit()) {
          case 1 -> day.plusDays(count);
          case 3 -> day.plusMonths(count);
          case 4 -> day.plusYears(count);
          default -> day.plusYears(10L * count);
        };
    String spelled =
        switch (from.end().map(Edtf::precision).orElse(Precision.UNKNOWN)) {
          case DAY -> end.toString();
          case MONTH -> phrase.unit() == 1 ? "" : month(end);
          default -> phrase.unit() < 4 ? "" : PartialDate.ofYear(end.getYear()).edtf();
        };
    if (!start.isEmpty() && !spelled.isEmpty()) {
      emit(phrase, start + "/" + spelled, Basis.ANCHORED);
    }
  }

  private boolean isOfInstrument(Phrase phrase) {
    int near = Math.max(0, phrase.from() - FAR_TOKENS);
    for (int i = phrase.from() - 1; i >= near; i--) {
      switch (tokens.kind(i)) {
        case STOP, NEWLINE -> {
          return false;
        }
        case INSTRUMENT -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void emit(Phrase phrase, String edtf, Basis basis) {
    Edtf date;
    try {
      date = Edtf.parse(edtf);
    } catch (IllegalArgumentException impossible) {
      return; // "from May to 3 April 1955": the words do not make a date
    }
    int start = tokens.start(phrase.from());
    int end = tokens.end(phrase.to() - 1);
    String words = tokens.text().substring(start, end);
    DateMention.Sort sort =
        switch (phrase.shape()) {
          case POINT, ONE_OF, SHIFT, SAME -> DateMention.Sort.POINT;
          case ALL_OF -> DateMention.Sort.SET;
          case LASTING, RANGE, ONWARD, UP_TO, SPAN -> DateMention.Sort.INTERVAL;
        };
    mentions.add(new DateMention(start, end, new HistoricalDate(date, words, basis), sort));
    recent = phrase.aside() ? recent : date;
    if (moves(phrase, date) && !isFlashback(phrase, date)) {
      last = date;
      toldHere = true;
    }
  }

  /// Whether a bare year leads far back from where the paragraph has come to: "as in 1614".
  private boolean isFlashback(Phrase phrase, Edtf date) {
    LocalDate there = date.bounds().latest();
    LocalDate here = last == null ? null : last.bounds().earliest();
    return toldHere
        && phrase.shape() == Shape.POINT
        && date.precision() == Precision.YEAR
        && here != null
        && there != null
        && here.getYear() - there.getYear() > LONG_AGO;
  }

  /// Whether the story goes on from this date.
  private boolean moves(Phrase phrase, Edtf date) {
    return switch (phrase.shape()) {
      case POINT, LASTING, RANGE -> !phrase.aside();
      case SHIFT -> phrase.count() > 0;
      case SAME -> true;
      case UP_TO ->
          date.precision().compareTo(Precision.YEAR) < 0
              || (date.precision() == Precision.YEAR && tokens.is(phrase.from(), Kind.BY));
      case ONWARD -> date.precision().compareTo(Precision.YEAR) < 0;
      case ALL_OF, ONE_OF, SPAN -> false;
    };
  }
}
