package org.entente.view;

import java.util.List;
import org.entente.claim.Citation;
import org.entente.query.search.Hit;
import org.entente.query.search.Mark;

/// The words of a hit for a person, with `‹` and `›` around those that were looked for, cut to a
/// length around the first of them.
final class MarkedWords {

  private static final char OPEN = '‹';
  private static final char CLOSE = '›';
  private static final String CUT = "… ";

  private MarkedWords() {}

  /// The words on one line.
  ///
  /// @param most the most characters of the text
  static String of(Hit hit, int most) {
    Citation words = hit.words();
    String quote = words.quote();
    int from = quote.length() <= most ? 0 : from(hit, most);
    int to = Math.min(quote.length(), from + most);
    if (to < quote.length()) {
      to = blankBefore(quote, to, from);
    }
    String marked = marked(quote, words.start(), hit.marks(), from, to);
    return (from > 0 ? CUT : "") + Lines.flat(marked) + (to < quote.length() ? " …" : "");
  }

  /// Where to begin, so that the first mark has words before it and as many as can be after it.
  private static int from(Hit hit, int most) {
    String quote = hit.words().quote();
    int first = hit.marks().isEmpty() ? 0 : hit.marks().getFirst().start() - hit.words().start();
    int from = Math.clamp(first - most / 4, 0, quote.length() - most);
    if (from == 0) {
      return 0;
    }
    int blank = from;
    while (blank < first && !Character.isWhitespace(quote.charAt(blank))) {
      blank++;
    }
    return blank < first ? blank + 1 : whole(quote, from);
  }

  private static int blankBefore(String quote, int to, int from) {
    int blank = to;
    while (blank > from && !Character.isWhitespace(quote.charAt(blank))) {
      blank--;
    }
    return blank > from ? blank : whole(quote, to);
  }

  /// Cuts no character in two.
  private static int whole(String quote, int at) {
    return Character.isLowSurrogate(quote.charAt(at)) ? at - 1 : at;
  }

  private static String marked(String quote, int start, List<Mark> marks, int from, int to) {
    StringBuilder marked = new StringBuilder();
    int at = from;
    for (Mark mark : marks) {
      int open = mark.start() - start;
      int close = mark.end() - start;
      if (open >= at && close <= to) {
        marked.append(quote, at, open).append(OPEN).append(quote, open, close).append(CLOSE);
        at = close;
      }
    }
    return marked.append(quote, at, to).toString();
  }
}
