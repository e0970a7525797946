package org.entente.time.timeml;

import static org.entente.time.timeml.XmlCharacters.endOfName;
import static org.entente.time.timeml.XmlCharacters.isSpace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.problem.ProblemException;
import org.entente.time.timeml.XmlPiece.Kind;
import org.jspecify.annotations.Nullable;

/// Takes an XML text apart, piece by piece, and refuses what is not well formed.
///
/// Why not the JDK's reader: a copy that leaves every other byte as it was needs the offsets of
/// every tag, comment and reference in the file, and StAX tells none that hold across references
/// and line ends. What is accepted and what it means is held against StAX by a test. No document
/// type is read: one without declarations of its own is passed over, any other refused, and so
/// nothing can be fetched or expanded.
///
/// Source: Extensible Markup Language (XML) 1.0, fifth edition.
final class XmlScanner {

  /// Elements deeper than this are refused.
  static final int DEEPEST = 256;

  private static final String AMPERSAND = "Write &amp; where the sign itself is meant.";
  private static final String ANGLE = "Write &lt; where the sign itself is meant.";

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*(['\"])1\\.\\d\\1"
              + "(?:\\s+encoding\\s*=\\s*(['\"])[A-Za-z][\\w.-]*\\2)?"
              + "(?:\\s+standalone\\s*=\\s*(['\"])(?:yes|no)\\3)?\\s*\\?>");

  private final String xml;
  private final XmlPlace place;
  private final XmlTag tags;
  private final Deque<XmlPiece> open = new ArrayDeque<>();
  private int at;
  private boolean rooted;
  private boolean typed;

  /// A scanner at the start of a text; a byte order mark there is passed over.
  ///
  /// @param id the document, for messages
  XmlScanner(String id, String xml) {
    this.xml = xml;
    this.place = new XmlPlace(id, xml);
    this.tags = new XmlTag(xml, place);
    this.at = xml.startsWith("\ufeff") ? 1 : 0;
  }

  XmlPlace place() {
    return place;
  }

  /// How many elements are open.
  int depth() {
    return open.size();
  }

  /// The next piece; null at the end.
  ///
  /// @throws ProblemException `ill-formed-xml`, `document-type` or `too-deep`
  @Nullable XmlPiece next() throws ProblemException {
    if (at == xml.length()) {
      return atEnd();
    }
    XmlPiece piece =
        switch (xml.charAt(at)) {
          case '<' -> markup();
          case '&' -> reference();
          default -> text();
        };
    at = piece.end();
    return piece;
  }

  private @Nullable XmlPiece atEnd() throws ProblemException {
    XmlPiece unclosed = open.peek();
    if (unclosed != null) {
      throw place.illFormed(
          unclosed.start(),
          "<%s> is never closed.".formatted(unclosed.name()),
          "Add </%s> where it ends; the file may have been cut off.".formatted(unclosed.name()));
    }
    if (!rooted) {
      throw place.illFormed(
          at, "there is no element in it.", "Check that this is the file that was meant.");
    }
    return null;
  }

  private XmlPiece text() throws ProblemException {
    int end = at;
    while (end < xml.length() && xml.charAt(end) != '<' && xml.charAt(end) != '&') {
      if (xml.startsWith(XmlPiece.CDATA_CLOSE, end)) {
        throw place.illFormed(
            end, "]]> stands outside a CDATA section.", "Write ]]&gt; where it is meant.");
      }
      if (open.isEmpty() && !isSpace(xml.charAt(end))) {
        throw place.illFormed(
            end,
            rooted ? "there is text after the last element." : "there is text before any element.",
            "Put it inside the root element, or take it out.");
      }
      end++;
    }
    return piece(Kind.TEXT, end);
  }

  private XmlPiece reference() throws ProblemException {
    int end = XmlReference.end(xml, at);
    if (end < 0 || open.isEmpty()) {
      throw place.illFormed(at, "& begins no reference here.", AMPERSAND);
    }
    String reference = xml.substring(at, end);
    if (XmlReference.decode(reference) == null) {
      throw place.illFormed(
          at,
          XmlTag.quoted(reference) + " stands for no character that XML itself knows.",
          "Write the character, or its number as &#160;; document types are not read.");
    }
    return piece(Kind.REFERENCE, end);
  }

  private XmlPiece markup() throws ProblemException {
    if (xml.startsWith("<!--", at)) {
      return comment();
    }
    if (xml.startsWith(XmlPiece.CDATA_OPEN, at) && !open.isEmpty()) {
      return piece(Kind.CDATA, after(XmlPiece.CDATA_CLOSE, at + 9, "this CDATA section"));
    }
    if (xml.startsWith("<!DOCTYPE", at) && !rooted && !typed) {
      typed = true;
      return piece(Kind.OTHER, tags.endOfDocumentType(at));
    }
    if (xml.startsWith("<?", at)) {
      return instruction();
    }
    return xml.startsWith("</", at) ? close() : open();
  }

  private XmlPiece comment() throws ProblemException {
    int dashes = after("--", at + 4, "this comment");
    if (dashes == xml.length() || xml.charAt(dashes) != '>') {
      throw place.illFormed(
          dashes - 2, "a comment has -- inside.", "Write single dashes in comments.");
    }
    return piece(Kind.OTHER, dashes + 1);
  }

  private XmlPiece instruction() throws ProblemException {
    int name = endOfName(xml, at + 2);
    String target = xml.substring(at + 2, name);
    boolean atStart = at == (xml.startsWith("\ufeff") ? 1 : 0);
    if (atStart && target.equals("xml")) {
      return declaration();
    }
    if (target.equalsIgnoreCase("xml")) {
      throw place.illFormed(
          at,
          "the XML declaration does not stand first.",
          "Take out what stands before it; one document has one declaration.");
    }
    boolean parted =
        xml.startsWith("?>", name) || (name < xml.length() && isSpace(xml.charAt(name)));
    if (target.isEmpty() || !parted) {
      throw place.illFormed(at, "<? begins no instruction here.", ANGLE);
    }
    return piece(Kind.OTHER, after("?>", name, "this instruction"));
  }

  private XmlPiece declaration() throws ProblemException {
    Matcher declaration = DECLARATION.matcher(xml).region(at, xml.length());
    if (!declaration.lookingAt()) {
      throw place.illFormed(
          at,
          "the XML declaration is not written as it must be.",
          "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>, or take it out.");
    }
    return piece(Kind.OTHER, declaration.end());
  }

  private XmlPiece open() throws ProblemException {
    XmlPiece tag = tags.open(at);
    if (open.isEmpty() && rooted) {
      throw place.illFormed(
          at,
          "there is a second root element, <%s>.".formatted(tag.name()),
          "Put all elements inside one, or split the file.");
    }
    rooted = true;
    if (tag.kind() == Kind.OPEN) {
      if (open.size() == DEEPEST) {
        throw place.problem(
            "too-deep",
            at,
            "elements stand more than %d deep.".formatted(DEEPEST),
            "Check that elements are closed where they end.");
      }
      open.push(tag);
    }
    return tag;
  }

  private XmlPiece close() throws ProblemException {
    XmlPiece tag = tags.close(at);
    XmlPiece opened = open.peek();
    if (opened == null) {
      throw place.illFormed(
          at,
          "</%s> closes nothing.".formatted(tag.name()),
          "Take it out, or add <%s> where it begins.".formatted(tag.name()));
    }
    if (!opened.name().equals(tag.name())) {
      throw place.illFormed(
          at,
          "</%s> stands where <%s>, opened on line %d, is still open."
              .formatted(tag.name(), opened.name(), place.line(opened.start())),
          "Close each element before the one around it.");
    }
    open.pop();
    return tag;
  }

  private int after(String mark, int from, String what) throws ProblemException {
    int found = xml.indexOf(mark, from);
    if (found < 0) {
      throw place.illFormed(
          at, what + " is never closed.", "Add %s where it ends.".formatted(mark));
    }
    return found + mark.length();
  }

  /// A piece from here on, once all its characters are seen to be legal.
  private XmlPiece piece(Kind kind, int end) throws ProblemException {
    tags.allLegal(at, end);
    return new XmlPiece(kind, at, end, "", Map.of());
  }
}
