package org.entente.time.timeml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.problem.ProblemException;
import org.entente.source.Span;
import org.entente.time.timeml.TimemlDocument.TimemlParts;
import org.entente.time.timeml.XmlPiece.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a TimeML file, in a second pass that knows where its text stands.
final class TimemlReader {

  /// More tags than this in the running text are refused.
  private static final int MOST_TAGS = 2_000_000;

  private static final Pattern TIME_ID = Pattern.compile("t\\d{1,18}");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:T.*)?");

  private final String xml;
  private final TimemlLayout layout;
  private final XmlScanner scanner;
  private final Span.Builder text = new Span.Builder();
  private final Span.Builder title = new Span.Builder();
  private final List<XmlPiece> marks = new ArrayList<>();
  private final List<XmlPiece> dropped = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /// Of the elements open around here, from the outermost: whether each is a TIMEX3 that is
  /// dropped.
  private final List<Boolean> drops = new ArrayList<>();

  private String aside = "";
  private int asideDepth;
  private @Nullable XmlPiece own;
  private int ownDepth;

  TimemlReader(String id, String xml, TimemlLayout layout) {
    this.xml = xml;
    this.layout = layout;
    this.scanner = new XmlScanner(id, xml);
  }

  TimemlParts read() throws ProblemException {
    XmlPiece piece = scanner.next();
    while (piece != null) {
      switch (piece.kind()) {
        case TEXT, REFERENCE, CDATA -> words(piece);
        case OPEN, EMPTY -> open(piece);
        case CLOSE -> close(piece);
        case OTHER -> {}
      }
      if (marks.size() + dropped.size() > MOST_TAGS) {
        throw scanner
            .place()
            .problem(
                "too-many-tags",
                piece.start(),
                "there are more than %d tags before this place.".formatted(MOST_TAGS),
                "Split it into documents.");
      }
      piece = scanner.next();
    }
    Span named = title.build(0);
    XmlPiece told = layout.own();
    return new TimemlParts(
        text.build(layout.start()),
        named.isBlank() ? null : named,
        told == null ? null : day(told.attribute("value")),
        List.copyOf(marks),
        List.copyOf(dropped),
        own,
        Set.copyOf(ids));
  }

  private void open(XmlPiece tag) {
    boolean empty = tag.kind() == Kind.EMPTY;
    boolean inText = layout.holds(tag.start());
    boolean tells = tag.start() == ownStart();
    boolean drop = inText && tag.isTag(TimemlDocument.TIMEX) && !tells && !isAside();
    if (!empty) {
      drops.add(drop);
    }
    if (drop) {
      dropped.add(tag);
      return;
    }
    tag.attributes().values().stream().filter(v -> TIME_ID.matcher(v).matches()).forEach(ids::add);
    if (inText && !empty) {
      marks.add(tag);
    }
    if (tells && inText) {
      own = tag;
      ownDepth = drops.size();
    }
    if (!empty && !isAside() && isAround(tag)) {
      aside = tag.name();
      asideDepth = drops.size();
    }
  }

  private boolean isAround(XmlPiece tag) {
    return tag.isTag("TITLE")
        ? !layout.holds(tag.start()) || layout.whole()
        : layout.whole() && TimemlLayout.AROUND.contains(tag.name());
  }

  private void close(XmlPiece tag) {
    int depth = drops.size();
    boolean drop = drops.removeLast();
    if (drop) {
      dropped.add(tag);
    } else if (layout.holds(tag.start())) {
      marks.add(tag);
    }
    XmlPiece opened = own;
    if (opened != null && depth == ownDepth && opened.kind() == Kind.OPEN) {
      own = new XmlPiece(Kind.OTHER, opened.start(), tag.end(), opened.name(), opened.attributes());
    }
    if (isAside() && depth == asideDepth) {
      aside = "";
    }
  }

  private void words(XmlPiece piece) {
    boolean inText = layout.holds(piece.start());
    if (isAside() ? aside.equals("TITLE") : inText) {
      add(piece, isAside() ? title : text);
    }
    if (inText && piece.kind() == Kind.CDATA) {
      marks.add(piece);
    }
  }

  private void add(XmlPiece piece, Span.Builder to) {
    switch (piece.kind()) {
      case REFERENCE ->
          to.stands(
              XmlReference.decodeAll(xml.substring(piece.start(), piece.end())),
              piece.start(),
              piece.end());
      case CDATA ->
          copy(
              piece.start() + XmlPiece.CDATA_OPEN.length(),
              piece.end() - XmlPiece.CDATA_CLOSE.length(),
              to);
      default -> copy(piece.start(), piece.end(), to);
    }
  }

  /// Characters as they stand, but for line ends: XML has line feeds only.
  private void copy(int from, int to, Span.Builder into) {
    int at = from;
    int end = xml.indexOf('\r', from, to);
    while (end >= 0) {
      into.copy(xml, at, end);
      at = end + 1 < to && xml.charAt(end + 1) == '\n' ? end + 2 : end + 1;
      into.stands("\n", end, at);
      end = xml.indexOf('\r', at, to);
    }
    into.copy(xml, at, to);
  }

  private boolean isAside() {
    return !aside.isEmpty();
  }

  private int ownStart() {
    XmlPiece told = layout.own();
    return told == null ? -1 : told.start();
  }

  private static @Nullable LocalDate day(String value) {
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(day.group(1)),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
