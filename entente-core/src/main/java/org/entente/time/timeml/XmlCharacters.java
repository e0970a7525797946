package org.entente.time.timeml;

/// Characters and names as XML 1.0 (fifth edition) allows them.
final class XmlCharacters {

  private XmlCharacters() {}

  /// Production 2, `Char`.
  static boolean isLegal(int c) {
    return c >= 0x20
        ? c <= 0xd7ff || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000
        : c == '\t' || c == '\n' || c == '\r';
  }

  /// Production 3, `S`.
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /// Production 4, `NameStartChar`.
  static boolean startsName(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
    }
    return (c >= 0xc0 && c <= 0x2ff && c != 0xd7 && c != 0xf7)
        || (c >= 0x370 && c <= 0x1fff && c != 0x37e)
        || c == 0x200c
        || c == 0x200d
        || (c >= 0x2070 && c <= 0x218f)
        || (c >= 0x2c00 && c <= 0x2fef)
        || (c >= 0x3001 && c <= 0xd7ff)
        || (c >= 0xf900 && c <= 0xfdcf)
        || (c >= 0xfdf0 && c <= 0xfffd)
        || (c >= 0x10000 && c <= 0xeffff);
  }

  /// Production 4a, `NameChar`.
  static boolean continuesName(int c) {
    return startsName(c)
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == 0xb7
        || (c >= 0x300 && c <= 0x36f)
        || c == 0x203f
        || c == 0x2040;
  }

  /// The offset after the name that begins at an offset; the offset itself where none does.
  static int endOfName(String xml, int from) {
    int at = from;
    while (at < xml.length()) {
      int c = xml.codePointAt(at);
      if (at == from ? !startsName(c) : !continuesName(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
