package org.entente.view;

import java.util.List;
import java.util.Objects;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.TimeExpression;
import org.entente.time.timeml.DatedText;
import org.entente.time.timeml.TextTime;
import org.jspecify.annotations.Nullable;

/// The times of a document for a person to read, under its headings, each with its line.
public final class DateTable {

  private static final int LINE = 6;
  private static final int WORDS = 38;
  private static final int DATE = 24;
  private static final int BASIS = 11;
  private static final int SORT = 8;

  private DateTable() {}

  /// All times of a document; a line that says so where it tells none.
  public static String of(DatedText text) {
    StringBuilder page = new StringBuilder();
    page.append(Lines.trimmed(Lines.flat(text.source().id()), TextTable.PAGE)).append('\n');
    if (text.times().isEmpty()) {
      return page.append("  tells no time\n").toString();
    }
    row(page, "line", "words", "date", "basis", "sort");
    List<TextTime> times = text.times();
    int line = 1;
    int counted = 0;
    String section = null;
    for (TextTime time : times) {
      line += lineEnds(text.source().original(), counted, time.start());
      counted = time.start();
      if (!Objects.equals(section, time.section())) {
        section = time.section();
        heading(section, page);
      }
      append(time, line, page);
    }
    return page.toString();
  }

  private static void heading(@Nullable String section, StringBuilder page) {
    String words = section == null ? "" : Lines.flat(section);
    page.append(Lines.trimmed(words, TextTable.PAGE)).append('\n');
  }

  private static void append(TextTime time, int line, StringBuilder page) {
    String words = Lines.trimmed(Lines.flat(time.words()), 2 * WORDS);
    DateMention mention = time.mention();
    if (mention != null) {
      HistoricalDate date = mention.date();
      String sort = DateJson.sort(mention);
      row(page, Integer.toString(line), words, date.edtf().text(), date.basis().word(), sort);
    } else {
      TimeExpression only = time.expressions().getFirst();
      row(page, Integer.toString(line), words, only.value(), "", only.type().word());
    }
  }

  private static void row(StringBuilder page, String... cells) {
    new TextTable(0, LINE, WORDS, DATE, BASIS, SORT).row(cells).appendAlignedTo(page);
  }

  private static int lineEnds(String text, int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      ends += c == '\n' || (c == '\r' && !pair) ? 1 : 0;
    }
    return ends;
  }
}
