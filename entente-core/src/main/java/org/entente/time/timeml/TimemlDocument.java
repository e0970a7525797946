package org.entente.time.timeml;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.problem.ProblemException;
import org.entente.source.Span;
import org.entente.time.expression.TimeExpression;
import org.entente.time.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/// A TimeML file taken apart: its running text, its title, and the day on which it was made.
///
/// The running text is what stands in the element TEXT, without any tags and with references
/// decoded; line ends are line feeds, as in every XML text. Where there is no TEXT it is all that
/// stands in the root, without DOCID, DOCNO, DCT, TITLE and EXTRAINFO. The expressions of time that
/// are marked in it are not looked at.
///
/// The day is the value of the TIMEX3 whose `functionInDocument` is CREATION_TIME or
/// PUBLICATION_TIME, or of any in the element DCT.
///
/// Source: TimeML 1.2.1, A Formal Specification Language for Events and Temporal Expressions, 2005;
/// the elements around the text as the shared tasks on TimeML since 2013 have them.
public final class TimemlDocument {

  static final String ROOT = "TimeML";
  static final String TIMEX = "TIMEX3";

  private static final int MOST_BEFORE_ROOT = 10_000;

  private final String id;
  private final String original;
  private final TimemlParts parts;

  private TimemlDocument(String id, String original, TimemlParts parts) {
    this.id = id;
    this.original = original;
    this.parts = parts;
  }

  /// Whether a document is to be read as TimeML: its name ends in `.tml`, or its first element is
  /// TimeML.
  public static boolean is(String name, String text) {
    return name.toLowerCase(Locale.ROOT).endsWith(".tml") || TimemlDocument.isRoot(text);
  }

  /// Whether the first tag after declarations, comments and white space is that of TimeML.
  private static boolean isRoot(String text) {
    int most = Math.min(text.length(), MOST_BEFORE_ROOT);
    int at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < most) {
      if (XmlCharacters.isSpace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
        at = after(text, ">", at);
      } else {
        int end = XmlCharacters.endOfName(text, at + 1);
        return text.charAt(at) == '<' && text.substring(at + 1, end).equals(ROOT);
      }
    }
    return false;
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  /// Takes a TimeML file apart.
  ///
  /// @param id the document, for messages
  /// @param original the text of the file, tags and all
  /// @throws ProblemException `ill-formed-xml` with line and column, `document-type` for a document
  ///   type with declarations of its own, `not-timeml` for another root element, `other-encoding`,
  ///   `too-deep`, `too-many-tags`
  public static TimemlDocument parse(String id, String original) throws ProblemException {
    TimemlEncoding.check(id, original);
    TimemlLayout layout = TimemlLayout.of(id, original);
    return new TimemlDocument(id, original, new TimemlReader(id, original, layout).read());
  }

  /// The document's id.
  public String id() {
    return id;
  }

  /// The text of the file, tags and all.
  public String original() {
    return original;
  }

  /// The running text, each character mapped to where it stands in the file.
  public Span text() {
    return parts.text();
  }

  /// The title; null where there is none.
  public @Nullable Span title() {
    return parts.title();
  }

  /// The day on which the document was made; null where it tells none to the day.
  public @Nullable LocalDate created() {
    return parts.created();
  }

  /// The file with other expressions marked in place of those that were: every other byte stays as
  /// it was.
  ///
  /// An expression that begins or ends inside another element takes in all of that element if no
  /// other words stand there; otherwise it is left out, and so is one in the midst of a CDATA
  /// section. New ids are `t1`, `t2`, …, without those that other tags use.
  ///
  /// @param expressions of [#text()], in order, none inside another
  public MarkedText marked(List<TimeExpression> expressions) {
    return new TimemlMarker(id, original, parts).marked(expressions);
  }

  /// The file with the expressions of time marked that are found in its running text, in place of
  /// those that were.
  ///
  /// @param otherwise the day on which it was made if it does not tell it itself; only news is
  ///   dated from either, and null is no day
  public MarkedText marked(@Nullable LocalDate otherwise) {
    LocalDate own = created();
    return marked(TimeExpressions.in(text().text(), own == null ? otherwise : own));
  }

  /// What a TimeML file is made of.
  ///
  /// @param text the running text
  /// @param title null where there is none
  /// @param created null where it tells none to the day
  /// @param marks tags and CDATA sections in the running text, in order; not those of the TIMEX3
  ///   that are dropped
  /// @param dropped tags of TIMEX3 in the running text, in order
  /// @param own from where to where the expression stands in it that tells the document's own time;
  ///   null where none does
  /// @param ids the ids of expressions of time that tags name which stay
  record TimemlParts(
      Span text,
      @Nullable Span title,
      @Nullable LocalDate created,
      List<XmlPiece> marks,
      List<XmlPiece> dropped,
      @Nullable XmlPiece own,
      Set<String> ids) {}
}
