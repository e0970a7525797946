package org.entente.time.timeml;

import java.util.HashSet;
import java.util.Set;
import org.entente.problem.ProblemException;
import org.entente.time.timeml.XmlPiece.Kind;
import org.jspecify.annotations.Nullable;

/// Where in a TimeML file its running text stands, found in a first pass over all of it.
///
/// @param start offset after the start tag of the element that holds the text
/// @param end offset of that element's end tag
/// @param whole whether that element is the root, in which other things stand too
/// @param own the start tag of the TIMEX3 that tells when the document was made; null without one
record TimemlLayout(int start, int end, boolean whole, @Nullable XmlPiece own) {

  /// Elements that stand around the text and are none of it.
  static final Set<String> AROUND = Set.of("DOCID", "DOCNO", "DCT", "TITLE", "EXTRAINFO");

  private static final Set<String> OWN_TIMES = Set.of("CREATION_TIME", "PUBLICATION_TIME");

  /// Finds it.
  static TimemlLayout of(String id, String xml) throws ProblemException {
    return new Finder(new XmlScanner(id, xml)).find();
  }

  /// Whether an offset lies in the running text.
  boolean holds(int offset) {
    return offset >= start && offset < end;
  }

  private static final class Finder {

    private final XmlScanner scanner;
    private final Set<String> around = new HashSet<>();
    private int rootStart;
    private int rootEnd;
    private int textStart = -1;
    private int textEnd = -1;
    private int textDepth;
    private @Nullable XmlPiece own;
    private boolean certain;

    Finder(XmlScanner scanner) {
      this.scanner = scanner;
    }

    TimemlLayout find() throws ProblemException {
      XmlPiece piece = scanner.next();
      while (piece != null) {
        switch (piece.kind()) {
          case OPEN, EMPTY -> open(piece);
          case CLOSE -> close(piece);
          default -> {}
        }
        piece = scanner.next();
      }
      return textStart < 0
          ? new TimemlLayout(rootStart, rootEnd, true, own)
          : new TimemlLayout(textStart, textEnd, false, own);
    }

    private void open(XmlPiece tag) throws ProblemException {
      boolean empty = tag.kind() == Kind.EMPTY;
      int depth = scanner.depth() - (empty ? 0 : 1);
      if (depth == 0) {
        root(tag);
      } else if (tag.isTag("TEXT") && textStart < 0) {
        textStart = tag.end();
        textEnd = empty ? tag.end() : -1;
        textDepth = depth;
      } else if (tag.isTag("DCT") && !empty) {
        around.add(tag.name());
      } else if (tag.isTag(TimemlDocument.TIMEX)) {
        timex(tag);
      }
    }

    private void root(XmlPiece tag) throws ProblemException {
      if (!tag.isTag(TimemlDocument.ROOT)) {
        throw scanner
            .place()
            .problem(
                "not-timeml",
                tag.start(),
                "the root element is <%s>, not <TimeML>.".formatted(tag.name()),
                "Give a TimeML file, or the text without markup.");
      }
      rootStart = tag.end();
      rootEnd = tag.end();
    }

    /// What stands in DCT or outside the text counts before what stands in the text.
    private void timex(XmlPiece tag) {
      boolean inText = textStart >= 0 && textEnd < 0;
      boolean tells =
          around.contains("DCT") || OWN_TIMES.contains(tag.attribute("functionInDocument"));
      if (tells && (own == null || (!certain && !inText))) {
        own = tag;
        certain = !inText;
      }
    }

    private void close(XmlPiece tag) {
      if (scanner.depth() == 0) {
        rootEnd = tag.start();
      } else if (textEnd < 0 && textStart >= 0 && scanner.depth() == textDepth) {
        textEnd = tag.start();
      }
      around.remove(tag.name());
    }
  }
}
