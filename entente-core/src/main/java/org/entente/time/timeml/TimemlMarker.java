package org.entente.time.timeml;

import java.util.ArrayList;
import java.util.List;
import org.entente.problem.Problem;
import org.entente.problem.Severity;
import org.entente.time.expression.TimeExpression;
import org.entente.time.timeml.TimemlDocument.TimemlParts;
import org.entente.time.timeml.XmlPiece.Kind;
import org.jspecify.annotations.Nullable;

/// Marks expressions in a TimeML file and leaves the rest of it as it is.
final class TimemlMarker {

  private final String id;
  private final String original;
  private final TimemlParts parts;
  private final StringBuilder out;
  private int nextDropped;

  TimemlMarker(String id, String original, TimemlParts parts) {
    this.id = id;
    this.original = original;
    this.parts = parts;
    this.out = new StringBuilder(original.length() + original.length() / 8);
  }

  MarkedText marked(List<TimeExpression> expressions) {
    TimexTag tag = new TimexTag(parts.ids());
    int at = 0;
    int leftOut = 0;
    for (TimeExpression expression : expressions) {
      int start = parts.text().startInOriginal(expression.start());
      int end = parts.text().endInOriginal(expression.end());
      if (isOwn(start, end)) {
        continue;
      }
      Range range = whole(start, end);
      if (range == null || range.start < at) {
        leftOut++;
        continue;
      }
      copy(at, range.start);
      out.append(tag.open(expression));
      copy(range.start, range.end);
      out.append(TimexTag.CLOSE);
      at = range.end;
    }
    copy(at, original.length());
    return new MarkedText(id, id, out.toString(), notices(leftOut));
  }

  private record Range(int start, int end) {}

  private boolean isOwn(int start, int end) {
    XmlPiece own = parts.own();
    return own != null && start < own.end() && own.start() < end;
  }

  /// The range, made wider over tags beside it until it holds whole elements only; null where words
  /// stand in the way.
  private @Nullable Range whole(int from, int to) {
    List<XmlPiece> marks = parts.marks();
    int first = firstEndingAfter(from);
    int start = from;
    int end = to;
    int depth = 0;
    int i = first;
    for (; i < marks.size() && marks.get(i).start() < end; i++) {
      XmlPiece mark = marks.get(i);
      switch (mark.kind()) {
        case OPEN -> depth++;
        case CLOSE -> {
          if (depth > 0) {
            depth--;
          } else {
            first--;
            start = first < 0 ? -1 : overOpen(marks.get(first), start);
          }
        }
        default -> {
          start = mark.start() < start ? overCdata(start - mark.start(), 9, mark.start()) : start;
          end = mark.end() > end ? overCdata(mark.end() - end, 3, mark.end()) : end;
        }
      }
      if (start < 0 || end < 0) {
        return null;
      }
    }
    for (; depth > 0; depth--, i++) {
      end = i == marks.size() ? -1 : overClose(marks.get(i), end);
      if (end < 0) {
        return null;
      }
    }
    return new Range(start, end);
  }

  private static int overCdata(int inside, int mark, int border) {
    return inside == mark ? border : -1;
  }

  private int overOpen(XmlPiece mark, int start) {
    return mark.kind() == Kind.OPEN && onlyDropped(mark.end(), start) ? mark.start() : -1;
  }

  private int overClose(XmlPiece mark, int end) {
    return mark.kind() == Kind.CLOSE && onlyDropped(end, mark.start()) ? mark.end() : -1;
  }

  /// Whether nothing stands between two offsets but tags that are dropped.
  private boolean onlyDropped(int from, int to) {
    int at = from;
    for (int i = firstDroppedFrom(from); at < to && i < parts.dropped().size(); i++) {
      XmlPiece tag = parts.dropped().get(i);
      if (tag.start() != at) {
        return false;
      }
      at = tag.end();
    }
    return at == to;
  }

  private int firstDroppedFrom(int offset) {
    return first(parts.dropped(), offset - 1, true);
  }

  private int firstEndingAfter(int offset) {
    return first(parts.marks(), offset, false);
  }

  /// The index of the first piece whose start or end lies after an offset.
  private static int first(List<XmlPiece> pieces, int offset, boolean byStart) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      XmlPiece piece = pieces.get(mid);
      if ((byStart ? piece.start() : piece.end()) > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }

  private void copy(int from, int to) {
    int at = from;
    while (nextDropped < parts.dropped().size() && parts.dropped().get(nextDropped).start() < to) {
      XmlPiece tag = parts.dropped().get(nextDropped);
      if (tag.start() >= at) {
        out.append(original, at, tag.start());
        at = tag.end();
      }
      nextDropped++;
    }
    out.append(original, at, to);
  }

  private List<Problem> notices(int leftOut) {
    List<Problem> notices = new ArrayList<>();
    if (leftOut > 0) {
      notices.add(
          notice(
              "not-marked",
              leftOut == 1
                  ? "one expression of time crosses the border of another element and was not"
                      + " marked."
                  : leftOut
                      + " expressions of time cross the borders of other elements and were not"
                      + " marked.",
              "Take those elements out, or mark it by hand."));
    }
    List<String> dangling =
        parts.dropped().stream()
            .map(t -> t.attribute("tid"))
            .filter(parts.ids()::contains)
            .toList();
    if (!dangling.isEmpty()) {
      notices.add(
          notice(
              "dangling-links",
              "has tags that name expressions of time which were marked before: "
                  + String.join(", ", dangling.subList(0, Math.min(5, dangling.size())))
                  + (dangling.size() > 5 ? ", …." : "."),
              "They were left as they are; link them anew."));
    }
    return List.copyOf(notices);
  }

  private Problem notice(String problem, String message, String remedy) {
    return new Problem(problem, Severity.WARNING, id, message, remedy);
  }
}
