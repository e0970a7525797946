package org.entente.time.timeml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.source.SourceText;
import org.entente.source.Span;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.TimeExpression;
import org.entente.time.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/// The times that a document tells, wherever in its structure: in prose, where the title, a
/// heading, the text before and the day of signing in an infobox complete them; in fields, cells,
/// captions and footnotes, each from its own words alone. References and pointers to other pages
/// are left out: the days on which a web page was looked up are not what a document tells.
public final class TextTimes {

  private static final String PARTED = "\n\n";

  private TextTimes() {}

  /// The times of a document, in reading order.
  ///
  /// @param created the day on which the document was made; only news is dated from it
  public static List<TextTime> of(SourceText source, @Nullable LocalDate created) {
    List<Stretch> stretches = Stretches.of(source);
    List<List<TimeExpression>> expressions = expressions(stretches, created);
    List<TextTime> times = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      add(stretches.get(i), expressions.get(i), times);
    }
    times.sort(Comparator.comparingInt(TextTime::start).thenComparingInt(TextTime::end));
    return apart(times);
  }

  /// Cells that reach over several rows or columns stand in each of them: their times are told
  /// once.
  private static List<TextTime> apart(List<TextTime> sorted) {
    List<TextTime> apart = new ArrayList<>();
    TextTime last = null;
    for (TextTime time : sorted) {
      if (last == null || time.start() != last.start() || time.end() != last.end()) {
        apart.add(time);
      }
      last = time;
    }
    return List.copyOf(apart);
  }

  /// The expressions of each stretch; prose is read in one go, so that what comes before counts.
  private static List<List<TimeExpression>> expressions(
      List<Stretch> stretches, @Nullable LocalDate created) {
    StringBuilder prose = new StringBuilder();
    for (Stretch stretch : stretches) {
      if (stretch.prose()) {
        prose.append(stretch.text().text()).append(PARTED);
      }
    }
    List<TimeExpression> inProse = TimeExpressions.in(prose.toString(), created);
    List<List<TimeExpression>> found = new ArrayList<>();
    int at = 0;
    int next = 0;
    for (Stretch stretch : stretches) {
      if (!stretch.prose()) {
        found.add(TimeExpressions.in(stretch.text().text(), created));
        continue;
      }
      int end = at + stretch.text().text().length();
      List<TimeExpression> here = new ArrayList<>();
      for (; next < inProse.size() && inProse.get(next).start() < end; next++) {
        TimeExpression expression = inProse.get(next);
        here.add(moved(expression, expression.start() - at, expression.end() - at));
      }
      found.add(here);
      at = end + PARTED.length();
    }
    return found;
  }

  /// Puts together dates and expressions that share words.
  private static void add(Stretch stretch, List<TimeExpression> expressions, List<TextTime> times) {
    int next = 0;
    for (DateMention date : stretch.dates()) {
      for (; next < expressions.size() && expressions.get(next).end() <= date.start(); next++) {
        times.add(time(stretch, null, List.of(expressions.get(next))));
      }
      List<TimeExpression> same = new ArrayList<>();
      for (; next < expressions.size() && expressions.get(next).start() < date.end(); next++) {
        same.add(expressions.get(next));
      }
      times.add(time(stretch, date, same));
    }
    for (; next < expressions.size(); next++) {
      times.add(time(stretch, null, List.of(expressions.get(next))));
    }
  }

  private static TextTime time(
      Stretch stretch, @Nullable DateMention date, List<TimeExpression> expressions) {
    Span text = stretch.text();
    List<TimeExpression> placed =
        expressions.stream()
            .map(e -> moved(e, text.startInOriginal(e.start()), text.endInOriginal(e.end())))
            .toList();
    int from = date == null ? expressions.getFirst().start() : date.start();
    int to = date == null ? expressions.getFirst().end() : date.end();
    return new TextTime(
        text.startInOriginal(from), text.endInOriginal(to), stretch.section(), date, placed);
  }

  private static TimeExpression moved(TimeExpression expression, int start, int end) {
    return new TimeExpression(start, end, expression.type(), expression.value());
  }
}
