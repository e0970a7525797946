package org.entente.time.timeml;

/// Writes characters so that reading them as XML gives them back.
final class XmlText {

  private XmlText() {}

  /// A value, for between double quotation marks.
  static String value(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    append(text, 0, text.length(), out);
    return out.toString().replace("\"", "&quot;");
  }

  /// Appends a part of a text, for between tags. Carriage returns are written as references, since
  /// XML would read them as line feeds; what XML does not have becomes U+FFFD.
  static void append(String text, int from, int to, StringBuilder out) {
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        default -> out.appendCodePoint(XmlCharacters.isLegal(c) ? c : 0xfffd);
      }
      i += Character.charCount(c);
    }
  }
}
