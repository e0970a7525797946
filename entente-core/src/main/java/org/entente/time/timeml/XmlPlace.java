package org.entente.time.timeml;

import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Says where in an XML text something is wrong: a line and a column, both from 1, the column in
/// characters.
///
/// @param id the document
/// @param xml its text
record XmlPlace(String id, String xml) {

  /// What to throw of an XML text that is not well formed.
  ProblemException illFormed(int offset, String message, String remedy) {
    return problem("ill-formed-xml", offset, message, remedy);
  }

  /// What to throw of an XML text that is refused for another reason.
  ProblemException problem(String problem, int offset, String message, String remedy) {
    return new ProblemException(new Problem(problem, Severity.ERROR, of(offset), message, remedy));
  }

  private String of(int offset) {
    int at = Math.min(offset, xml.length());
    int start = 0;
    for (int i = 0; i < at; i++) {
      if (isLineEnd(i)) {
        start = i + 1;
      }
    }
    int column = xml.codePointCount(start, at) + 1;
    return "%s, line %d, column %d".formatted(id, line(at), column);
  }

  /// The line of an offset.
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += isLineEnd(i) ? 1 : 0;
    }
    return line;
  }

  /// Lines end with a line feed, a carriage return or both.
  private boolean isLineEnd(int i) {
    char c = xml.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == xml.length() || xml.charAt(i + 1) != '\n'));
  }
}
