package org.entente.time.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the expressions of time in a whole text.
public final class TimeExpressions {

  /// A paragraph, read.
  ///
  /// @param from where it begins in the text
  private record Paragraph(int from, Tokens tokens, List<Phrase> phrases) {}

  private TimeExpressions() {}

  /// The expressions of a text, in order, none inside another.
  ///
  /// @param text a document's text; an empty line ends a paragraph
  /// @param created the day on which the document was made; only news is dated from it
  public static List<TimeExpression> in(String text, @Nullable LocalDate created) {
    List<Paragraph> paragraphs = paragraphs(text);
    LocalDate today = created != null && isNews(paragraphs, created) ? created : null;
    DateContext context = DateContext.NONE;
    List<TimeExpression> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Pass pass = Pass.over(paragraph.tokens(), paragraph.phrases(), context, today);
      pass.expressions()
          .forEach(e -> found.add(e.at(paragraph.from() + e.start(), paragraph.from() + e.end())));
      context = pass.next();
    }
    return List.copyOf(found);
  }

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int gap = text.indexOf("\n\n", from);
      int to = gap < 0 ? text.length() : gap + 2;
      Tokens tokens = Lexer.read(text.substring(from, to));
      paragraphs.add(new Paragraph(from, tokens, Phrases.of(tokens)));
      from = to;
    }
    return paragraphs;
  }

  /// Whether a text is news of the day on which it was made, so that "yesterday" is the day before.
  ///
  /// @param text a document's text; an empty line ends a paragraph
  public static boolean isNews(String text, LocalDate created) {
    return isNews(paragraphs(text), created);
  }

  /// Whether the text speaks of its own days: what it tells from the day of writing ("yesterday",
  /// "last week", "on Monday") and the years beside that day outweigh the years far from it, or no
  /// far one is told: "Oct. 5" in a short report is of its own days. A history written today, with
  /// its "now" and its last chapter, is none.
  private static boolean isNews(List<Paragraph> paragraphs, LocalDate created) {
    int near = 0;
    int far = 0;
    for (Paragraph paragraph : paragraphs) {
      for (Phrase phrase : paragraph.phrases()) {
        near += phrase.shape() == Shape.DEICTIC ? 3 : 0;
        for (PartialDate date : phrase.dates()) {
          boolean beside = Math.abs(date.year() - created.getYear()) <= 1;
          near += date.hasYear() && beside ? 1 : 0;
          far += date.hasYear() && !beside ? 2 : 0;
        }
      }
    }
    return near > far || far == 0;
  }
}
