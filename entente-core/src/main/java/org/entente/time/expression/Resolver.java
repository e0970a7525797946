package org.entente.time.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.Counting.Counted;
import org.entente.time.expression.PartialDate.Part;
import org.jspecify.annotations.Nullable;

/// Fills in what the phrases of a paragraph leave out, in reading order, and writes them both ways:
/// in EDTF for claims, as TIMEX3 for markup.
final class Resolver {

  private final Tokens tokens;
  private final List<Phrase> phrases;
  private final Story story;
  private final Completion completion;
  private final Counting counting;
  private final Deixis deixis;
  private final List<DateMention> mentions = new ArrayList<>();
  private final List<TimeExpression> expressions = new ArrayList<>();

  /// @param today the day on which the text was made, where it is news
  Resolver(Tokens tokens, List<Phrase> phrases, DateContext context, @Nullable LocalDate today) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.story = new Story(tokens, context, today);
    this.completion = new Completion(phrases, story);
    this.counting = new Counting(tokens, story);
    this.deixis = new Deixis(tokens, today, story);
  }

  Pass resolve() {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.isNamed()) {
        named(phrase);
        continue;
      }
      switch (phrase.shape()) {
        case SHIFT ->
            counted(phrase, counting.shift(phrase), TimeExpression.Type.DATE, isExplained(i));
        case SAME -> counted(phrase, counting.same(phrase), TimeExpression.Type.DATE, false);
        case THEN -> counted(phrase, counting.then(phrase), TimeExpression.Type.DATE, false);
        case SPAN -> counted(phrase, counting.span(phrase), TimeExpression.Type.DURATION, false);
        case LENGTH -> lasting(i, phrase);
        case SET ->
            express(phrase.frame(), TimeExpression.Type.SET, Recurrence.value(phrase.frame()));
        case REFERENCE -> referring(phrase);
        case DEICTIC -> {
          String value = deixis.value(phrase);
          express(phrase.frame(), type(value), value);
          story.stand(value);
        }
        default -> dated(i, phrase);
      }
    }
    return new Pass(List.copyOf(mentions), List.copyOf(expressions), story.next());
  }

  /// The past, the present or the future; what only names a thing ("the former king") is no time in
  /// news.
  private void referring(Phrase phrase) {
    if (!phrase.isAside() || !story.isNews()) {
      Reference reference = phrase.frame().get(Feature.REF, Reference.PRESENT);
      express(phrase.frame(), TimeExpression.Type.DATE, reference.value());
    }
  }

  /// A length of time; the date in it ("the first two months of 1939") is a claim's.
  private void lasting(int index, Phrase phrase) {
    express(phrase.frame(), TimeExpression.Type.DURATION, phrase.length().timex());
    if (!phrase.dates().isEmpty()) {
      int expressed = expressions.size();
      dated(index, phrase.bare());
      expressions.subList(expressed, expressions.size()).clear();
    }
  }

  private void counted(
      Phrase phrase, Counted counted, TimeExpression.Type type, boolean explained) {
    if (counted.timex() != null) {
      express(phrase.frame(), type, counted.timex());
    }
    if (counted.edtf() != null && !explained && !phrase.isMarkup()) {
      mention(phrase, counted.edtf(), Basis.ANCHORED);
    }
  }

  private void dated(int index, Phrase phrase) {
    List<PartialDate> own = Completion.unify(phrase.dates());
    boolean stated = own.stream().allMatch(PartialDate::hasYear);
    List<PartialDate> dates = completion.complete(index, own);
    if (!dates.stream().allMatch(PartialDate::exists)) {
      dates = own; // "29 February", told of a year that had none
    }
    for (int k = 0; k < dates.size(); k++) {
      String value = Timex.value(dates.get(k));
      express(phrase.frame().parts().get(k), type(value), value);
    }
    if (dates.stream().allMatch(d -> d.hasYear() && d.exists()) && !phrase.isMarkup()) {
      Edtf edtf = parse(write(phrase.shape(), dates));
      if (edtf != null) {
        Basis basis = stated ? Basis.STATED : Basis.ANCHORED;
        tell(phrase, Style.date(edtf, words(phrase), basis, phrase.shape(), dates));
      }
    }
  }

  private static TimeExpression.Type type(String value) {
    return value.contains("T") && !value.contains("_")
        ? TimeExpression.Type.TIME
        : TimeExpression.Type.DATE;
  }

  /// A named period, whose bounds are the table's: markup knows none. Of two together ("in the
  /// first war and the second") neither dates what is told.
  private void named(Phrase phrase) {
    Frame frame = phrase.frame();
    String edtf =
        Grammar.INSTANCE
            .periods()
            .write(frame.get(Feature.PERIOD, 0), phrase.shape(), frame.get(Feature.NTH, 0));
    if (edtf != null && !phrase.isMarkup()) {
      mention(phrase.shape() == Shape.PERIOD ? phrase.name() : phrase, edtf, Basis.ANCHORED);
    }
  }

  private static String write(Shape shape, List<PartialDate> dates) {
    PartialDate first = dates.getFirst();
    PartialDate second = dates.getLast();
    return switch (shape) {
      case RANGE -> first.first() + "/" + second.last();
      case ONWARD -> whole(first, Part.EARLY, Part.FIRST_HALF).first() + "/..";
      case UP_TO -> "../" + whole(second, Part.LATE, Part.SECOND_HALF).last();
      case ALL_OF -> "{" + first.edtf() + "," + second.edtf() + "}";
      case ONE_OF -> "[" + first.edtf() + "," + second.edtf() + "]";
      default -> first.edtf();
    };
  }

  /// "By the end of April" bounds no closer than "by April".
  private static PartialDate whole(PartialDate date, Part part, Part half) {
    boolean needless = date.scale() == 1 && (date.part() == part || date.part() == half);
    return needless ? date.withPart(Part.WHOLE) : date;
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

  private void express(Frame frame, TimeExpression.Type type, String value) {
    expressions.add(
        new TimeExpression(
            tokens.start(frame.from()), tokens.end(frame.to() - 1), type, value, frame.rules()));
  }

  private void mention(Phrase phrase, String edtf, Basis basis) {
    Edtf date = parse(edtf);
    if (date == null) {
      return; // "from May to 3 April 1955": the words do not make a date
    }
    tell(phrase, new HistoricalDate(date, words(phrase), basis));
  }

  private void tell(Phrase phrase, HistoricalDate date) {
    int start = tokens.start(phrase.from());
    int end = tokens.end(phrase.to() - 1);
    String rules = phrase.frame().rules();
    mentions.add(new DateMention(start, end, date, sort(phrase), rules));
    story.tell(phrase, date.edtf());
  }

  private String words(Phrase phrase) {
    return tokens.text().substring(tokens.start(phrase.from()), tokens.end(phrase.to() - 1));
  }

  private static @Nullable Edtf parse(String edtf) {
    try {
      return Edtf.parse(edtf);
    } catch (IllegalArgumentException impossible) {
      return null;
    }
  }

  private static DateMention.Sort sort(Phrase phrase) {
    if (phrase.isNamed()) {
      return DateMention.Sort.PERIOD;
    }
    return switch (phrase.shape()) {
      case ALL_OF -> DateMention.Sort.SET;
      case LASTING, RANGE, ONWARD, UP_TO, THEN, SPAN, PERIOD, LENGTH -> DateMention.Sort.INTERVAL;
      case POINT, ONE_OF, SHIFT, SAME, SET, REFERENCE, DEICTIC -> DateMention.Sort.POINT;
    };
  }
}
