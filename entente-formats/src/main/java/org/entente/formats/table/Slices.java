package org.entente.formats.table;

import java.util.Optional;

/// Cuts a text into the rows of a table, each with its exact place.
///
/// A row ends with a line feed, a carriage return or both, unless a quoted cell holds them. A cell
/// is quoted if it begins with the quotation mark; within it two of them stand for one (RFC 4180).
final class Slices {

  private final String text;
  private final char delimiter;
  private final char quote;
  private int at;
  private int line = 1;

  /// A row.
  ///
  /// @param line the number of its first line, from 1
  /// @param start offset of its first character
  /// @param end offset after its last, without the line end
  /// @param closed whether each quoted cell of it ends
  record Slice(int line, int start, int end, boolean closed) {}

  Slices(String text, Dialect dialect) {
    this.text = text;
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote();
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  /// The next row; empty at the end of the text.
  Optional<Slice> next() {
    if (at >= text.length()) {
      return Optional.empty();
    }
    int first = line;
    int start = at;
    boolean closed = true;
    boolean cellBegins = true;
    while (at < text.length() && !isLineEnd()) {
      char c = text.charAt(at);
      if (cellBegins && c == quote && quote != 0) {
        closed = skipQuoted();
      } else {
        at++;
      }
      cellBegins = c == delimiter;
    }
    int end = at;
    if (at < text.length()) {
      skipLineEnd();
    }
    return Optional.of(new Slice(first, start, end, closed));
  }

  /// Goes behind the cell's closing quotation mark; to the end of the text if it has none.
  private boolean skipQuoted() {
    at++;
    while (at < text.length()) {
      if (text.charAt(at) == quote) {
        at++;
        if (at == text.length() || text.charAt(at) != quote) {
          return true;
        }
        at++;
      } else if (isLineEnd()) {
        skipLineEnd();
      } else {
        at++;
      }
    }
    return false;
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipLineEnd() {
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
  }
}
