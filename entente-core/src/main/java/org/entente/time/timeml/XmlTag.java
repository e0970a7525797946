package org.entente.time.timeml;

import static org.entente.time.timeml.XmlCharacters.endOfName;
import static org.entente.time.timeml.XmlCharacters.isSpace;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.problem.ProblemException;
import org.entente.time.timeml.XmlPiece.Kind;

/// Reads single tags of an XML text.
final class XmlTag {

  private static final int MOST_QUOTED = 40;

  private final String xml;
  private final XmlPlace place;

  XmlTag(String xml, XmlPlace place) {
    this.xml = xml;
    this.place = place;
  }

  /// The start tag or empty element that begins at an offset.
  XmlPiece open(int start) throws ProblemException {
    String name = name(start, start + 1);
    Map<String, String> attributes = Map.of();
    int at = start + 1 + name.length();
    int next = afterSpace(at);
    while (next < xml.length() && xml.charAt(next) != '>' && xml.charAt(next) != '/') {
      if (next == at) {
        throw place.illFormed(
            at, "a blank is missing in the tag <%s>.".formatted(name), "Put it in.");
      }
      attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
      at = attribute(name, next, attributes);
      next = afterSpace(at);
    }
    boolean empty = xml.startsWith("/>", next);
    if (!empty && !xml.startsWith(">", next)) {
      throw unfinished(start, name);
    }
    int end = next + (empty ? 2 : 1);
    return new XmlPiece(empty ? Kind.EMPTY : Kind.OPEN, start, end, name, attributes);
  }

  /// The end tag that begins at an offset.
  XmlPiece close(int start) throws ProblemException {
    String name = name(start, start + 2);
    int end = afterSpace(start + 2 + name.length());
    if (!xml.startsWith(">", end)) {
      throw unfinished(start, "/" + name);
    }
    return new XmlPiece(Kind.CLOSE, start, end + 1, name, Map.of());
  }

  private String name(int start, int from) throws ProblemException {
    int end = endOfName(xml, from);
    if (end == from) {
      throw place.illFormed(
          start, "< begins no tag here.", "Write &lt; where the sign itself is meant.");
    }
    return xml.substring(from, end);
  }

  /// Reads an attribute and gives the offset after it.
  private int attribute(String tag, int start, Map<String, String> attributes)
      throws ProblemException {
    int nameEnd = endOfName(xml, start);
    int equals = afterSpace(nameEnd);
    if (nameEnd == start || !xml.startsWith("=", equals)) {
      throw unfinished(start, tag);
    }
    String name = xml.substring(start, nameEnd);
    int quote = afterSpace(equals + 1);
    boolean quoted = xml.startsWith("\"", quote) || xml.startsWith("'", quote);
    int end = quoted ? xml.indexOf(xml.charAt(quote), quote + 1) : -1;
    if (end < 0) {
      throw place.illFormed(
          start,
          "the value of %s in <%s> is not between quotation marks.".formatted(name, tag),
          "Put both of them in.");
    }
    String value = value(quote + 1, end);
    if (attributes.putIfAbsent(name, value) != null) {
      throw place.illFormed(
          start, "%s stands twice in <%s>.".formatted(name, tag), "Keep one of them.");
    }
    return end + 1;
  }

  private String value(int from, int to) throws ProblemException {
    allLegal(from, to);
    for (int i = from; i < to; i++) {
      char c = xml.charAt(i);
      int end = c == '&' ? XmlReference.end(xml, i) : i;
      boolean wrong =
          c == '<'
              || (c == '&'
                  && (end < 0 || end > to || XmlReference.decode(xml.substring(i, end)) == null));
      if (wrong) {
        throw place.illFormed(
            i,
            "%c stands by itself in the value of an attribute.".formatted(c),
            "Write %s where the sign itself is meant.".formatted(c == '<' ? "&lt;" : "&amp;"));
      }
    }
    return XmlReference.decodeAll(xml.substring(from, to));
  }

  /// The offset after a document type without declarations of its own, which begins at an offset.
  int endOfDocumentType(int start) throws ProblemException {
    int at = start;
    while (at < xml.length()) {
      char c = xml.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '[') {
        throw place.problem(
            "document-type",
            at,
            "a document type with declarations of its own is not read.",
            "Take out all from [ to ], and write the characters that it gave names to.");
      }
      int quoteEnd = c == '"' || c == '\'' ? xml.indexOf(c, at + 1) : at;
      if (quoteEnd < 0) {
        break;
      }
      at = quoteEnd + 1;
    }
    throw unfinished(start, "!DOCTYPE");
  }

  /// Refuses characters that XML does not have.
  void allLegal(int from, int to) throws ProblemException {
    for (int i = from; i < to; i++) {
      int c = xml.charAt(i);
      if (c >= 0x20 && c < 0xd800) {
        continue;
      }
      c = xml.codePointAt(i);
      if (!XmlCharacters.isLegal(c)) {
        String message =
            String.format(Locale.ROOT, "the character U+%04X may not stand in XML.", c);
        throw place.illFormed(i, message, "Take it out.");
      }
      i += Character.charCount(c) - 1;
    }
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < xml.length() && isSpace(xml.charAt(at))) {
      at++;
    }
    return at;
  }

  private ProblemException unfinished(int start, String name) {
    return place.illFormed(
        start,
        "the tag <%s> is not finished.".formatted(name),
        "Check its attributes, and that it ends with >.");
  }

  /// Words of the text, cut for a message.
  static String quoted(String words) {
    return words.length() <= MOST_QUOTED ? words : words.substring(0, MOST_QUOTED) + "…";
  }
}
