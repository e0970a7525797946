package org.entente.reading.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decodes character references.
final class Entities {

  private static final int LONGEST = 12;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", "\u00a0"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("minus", "−"),
          Map.entry("shy", "\u00ad"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("zwj", "\u200d"),
          Map.entry("zwnj", "\u200c"),
          Map.entry("hellip", "…"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bdquo", "„"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("sect", "§"),
          Map.entry("para", "¶"),
          Map.entry("deg", "°"),
          Map.entry("prime", "′"),
          Map.entry("Prime", "″"),
          Map.entry("times", "×"),
          Map.entry("plusmn", "±"),
          Map.entry("frac12", "½"),
          Map.entry("frac14", "¼"),
          Map.entry("frac34", "¾"),
          Map.entry("pound", "£"),
          Map.entry("euro", "€"),
          Map.entry("yen", "¥"),
          Map.entry("cent", "¢"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("dagger", "†"),
          Map.entry("Dagger", "‡"),
          Map.entry("rarr", "→"),
          Map.entry("larr", "←"),
          Map.entry("harr", "↔"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"),
          Map.entry("Eacute", "É"),
          Map.entry("egrave", "è"),
          Map.entry("ecirc", "ê"),
          Map.entry("euml", "ë"),
          Map.entry("aacute", "á"),
          Map.entry("agrave", "à"),
          Map.entry("acirc", "â"),
          Map.entry("auml", "ä"),
          Map.entry("Auml", "Ä"),
          Map.entry("aring", "å"),
          Map.entry("Aring", "Å"),
          Map.entry("aelig", "æ"),
          Map.entry("atilde", "ã"),
          Map.entry("ccedil", "ç"),
          Map.entry("iacute", "í"),
          Map.entry("icirc", "î"),
          Map.entry("iuml", "ï"),
          Map.entry("ntilde", "ñ"),
          Map.entry("oacute", "ó"),
          Map.entry("ocirc", "ô"),
          Map.entry("ouml", "ö"),
          Map.entry("Ouml", "Ö"),
          Map.entry("oslash", "ø"),
          Map.entry("Oslash", "Ø"),
          Map.entry("otilde", "õ"),
          Map.entry("scaron", "š"),
          Map.entry("Scaron", "Š"),
          Map.entry("uacute", "ú"),
          Map.entry("ugrave", "ù"),
          Map.entry("ucirc", "û"),
          Map.entry("uuml", "ü"),
          Map.entry("Uuml", "Ü"),
          Map.entry("yacute", "ý"));

  private Entities() {}

  /// The offset after the reference that begins at an ampersand, or -1.
  static int end(String text, int ampersand, int limit) {
    int semicolon = text.indexOf(';', ampersand, Math.min(limit, ampersand + LONGEST));
    return semicolon < 0 ? -1 : semicolon + 1;
  }

  /// The character that a reference from its ampersand to its semicolon stands for, or null.
  static @Nullable String decode(String reference) {
    String name = reference.substring(1, reference.length() - 1);
    return name.startsWith("#") ? number(name.substring(1)) : NAMED.get(name);
  }

  private static @Nullable String number(String digits) {
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    String plain = hexadecimal ? digits.substring(1) : digits;
    if (plain.isEmpty()
        || !plain.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0)) {
      return null;
    }
    long code = Long.parseLong(plain, hexadecimal ? 16 : 10);
    boolean isCharacter =
        code >= ' ' && code <= Character.MAX_CODE_POINT && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? Character.toString((int) code) : null;
  }
}
