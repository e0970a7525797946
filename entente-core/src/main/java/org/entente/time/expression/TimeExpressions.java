package org.entente.time.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the expressions of time in a whole text.
public final class TimeExpressions {

  private TimeExpressions() {}

  /// The expressions of a text, in order, none inside another.
  ///
  /// @param text a document's text; an empty line ends a paragraph
  /// @param created the day on which the document was made; only news is dated from it
  public static List<TimeExpression> in(String text, @Nullable LocalDate created) {
    DateContext context = DateContext.NONE;
    List<TimeExpression> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int gap = text.indexOf("\n\n", from);
      int to = gap < 0 ? text.length() : gap + 2;
      Pass pass = Pass.over(text.substring(from, to), context);
      for (TimeExpression e : pass.expressions()) {
        found.add(
            new TimeExpression(from + e.start(), from + e.end(), e.type(), e.value(), e.rule()));
      }
      context = pass.next();
      from = to;
    }
    return List.copyOf(found);
  }
}
