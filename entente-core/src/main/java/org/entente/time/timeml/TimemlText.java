package org.entente.time.timeml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.problem.Problem;
import org.entente.problem.Severity;
import org.entente.source.Block;
import org.entente.source.SourceText;
import org.entente.time.expression.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Writes a document that is no TimeML as a whole TimeML file.
///
/// Its element TEXT holds the document as read, with any markup of its own, so that offsets into
/// the one are offsets into the other.
public final class TimemlText {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
      """;

  private TimemlText() {}

  /// A document with its expressions of time marked.
  ///
  /// @param created the day on which it was made; only news is dated from it, and no day is written
  ///   where it is null
  public static MarkedText of(SourceText source, @Nullable LocalDate created) {
    StringBuilder out = new StringBuilder(HEAD);
    element("DOCID", source.id(), out);
    if (created != null) {
      out.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"")
          .append(created)
          .append("\" functionInDocument=\"CREATION_TIME\">")
          .append(created)
          .append("</TIMEX3></DCT>\n");
    }
    if (source.blocks().stream().anyMatch(Block.Title.class::isInstance)) {
      element("TITLE", source.title(), out);
    }
    out.append("<TEXT>");
    text(source, created, out);
    out.append("</TEXT>\n</TimeML>\n");
    return new MarkedText(source.id(), source.id() + ".tml", out.toString(), notices(source));
  }

  private static void element(String name, String words, StringBuilder out) {
    out.append('<').append(name).append('>');
    XmlText.append(words, 0, words.length(), out);
    out.append("</").append(name).append(">\n");
  }

  private static void text(SourceText source, @Nullable LocalDate created, StringBuilder out) {
    String original = source.original();
    TimexTag tag = new TimexTag(Set.of());
    int at = 0;
    for (TimeExpression expression : expressions(source, created)) {
      XmlText.append(original, at, expression.start(), out);
      out.append(tag.open(expression));
      XmlText.append(original, expression.start(), expression.end(), out);
      out.append(TimexTag.CLOSE);
      at = expression.end();
    }
    XmlText.append(original, at, original.length(), out);
  }

  /// The expressions of a document in order, none inside another, as a footnote's may be that
  /// stands in the midst of a date.
  private static List<TimeExpression> expressions(SourceText source, @Nullable LocalDate created) {
    List<TimeExpression> apart = new ArrayList<>();
    int at = 0;
    for (TextTime time : TextTimes.of(source, created)) {
      for (TimeExpression expression : time.expressions()) {
        if (expression.start() >= at) {
          apart.add(expression);
          at = expression.end();
        }
      }
    }
    return apart;
  }

  private static List<Problem> notices(SourceText source) {
    long lost = source.original().codePoints().filter(c -> !XmlCharacters.isLegal(c)).count();
    return lost == 0
        ? List.of()
        : List.of(
            new Problem(
                "not-xml",
                Severity.WARNING,
                source.id(),
                "has %d characters that XML does not have, as page breaks; U+FFFD stands for them."
                    .formatted(lost),
                "Take them out of the text."));
  }
}
