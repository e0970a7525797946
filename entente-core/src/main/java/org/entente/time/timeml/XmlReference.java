package org.entente.time.timeml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// References to characters: the five that XML names itself, and numbers. No others are known,
/// since no document type is read.
final class XmlReference {

  private static final int LONGEST = 40;

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private XmlReference() {}

  /// The offset after the semicolon of the reference that begins at an ampersand; -1 where none is
  /// near.
  static int end(String xml, int ampersand) {
    int semicolon = xml.indexOf(';', ampersand, Math.min(xml.length(), ampersand + LONGEST));
    return semicolon < 0 ? -1 : semicolon + 1;
  }

  /// What a reference stands for; null if that is not known or no character of XML.
  ///
  /// @param reference from its ampersand to its semicolon
  static @Nullable String decode(String reference) {
    String name = reference.substring(1, reference.length() - 1);
    if (!name.startsWith("#")) {
      return NAMED.get(name);
    }
    boolean hexadecimal = name.startsWith("#x");
    String digits = name.substring(hexadecimal ? 2 : 1);
    int radix = hexadecimal ? 16 : 10;
    int code = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), radix) : -1;
      if (digit < 0 || code > Character.MAX_CODE_POINT) {
        return null;
      }
      code = code * radix + digit;
    }
    boolean known = code <= Character.MAX_CODE_POINT && XmlCharacters.isLegal(code);
    return known ? Character.toString(code) : null;
  }

  /// A text with its references decoded; those that are not known stay as they are.
  static String decodeAll(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      int end = end(text, at);
      String meant = end < 0 ? null : decode(text.substring(at, end));
      decoded.append(text, from, at).append(meant == null ? "&" : meant);
      from = meant == null ? at + 1 : end;
      at = text.indexOf('&', from);
    }
    return decoded.append(text, from, text.length()).toString();
  }
}
