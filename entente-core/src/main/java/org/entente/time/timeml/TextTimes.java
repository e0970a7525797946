package org.entente.time.timeml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.source.SourceText;
import org.entente.source.Span;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.TimeExpression;
import org.jspecify.annotations.Nullable;

/// The times that a document tells, wherever in its structure: in prose, where the title, a
/// heading, the text before and the day of signing in an infobox complete them; in fields, cells,
/// captions and footnotes, each from its own words alone. References and pointers to other pages
/// are left out: the days on which a web page was looked up are not what a document tells.
public final class TextTimes {

  private TextTimes() {}

  /// The times of a document, in reading order.
  ///
  /// @param created the day on which the document was made; only news is dated from it
  public static List<TextTime> of(SourceText source, @Nullable LocalDate created) {
    List<TextTime> times = new ArrayList<>();
    for (Stretch stretch : Stretches.of(source, created)) {
      add(stretch, times);
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

  /// Puts together dates and expressions that share words.
  private static void add(Stretch stretch, List<TextTime> times) {
    List<TimeExpression> expressions = stretch.expressions();
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
            .map(e -> e.at(text.startInOriginal(e.start()), text.endInOriginal(e.end())))
            .toList();
    int from = date == null ? expressions.getFirst().start() : date.start();
    int to = date == null ? expressions.getFirst().end() : date.end();
    return new TextTime(
        text.startInOriginal(from),
        text.endInOriginal(to),
        text.text().substring(from, to),
        stretch.section(),
        date,
        placed);
  }
}
