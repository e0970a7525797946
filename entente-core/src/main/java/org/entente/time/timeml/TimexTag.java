package org.entente.time.timeml;

import java.util.Set;
import org.entente.time.expression.TimeExpression;

/// Writes tags of TIMEX3 and numbers them.
final class TimexTag {

  static final String CLOSE = "</TIMEX3>";

  private final Set<String> taken;
  private int last;

  /// @param taken ids that other tags use
  TimexTag(Set<String> taken) {
    this.taken = taken;
  }

  /// The start tag of an expression, with the next free id.
  String open(TimeExpression expression) {
    do {
      last++;
    } while (taken.contains("t" + last));
    return "<TIMEX3 tid=\"t%d\" type=\"%s\" value=\"%s\">"
        .formatted(last, expression.type().word(), XmlText.value(expression.value()));
  }
}
