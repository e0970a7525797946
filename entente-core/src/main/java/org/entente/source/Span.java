package org.entente.source;

import java.util.Arrays;

/// A stretch of cleaned text that knows where each of its characters stands in the original.
///
/// Cleaned text has no markup; in plain text it is the original itself. All offsets are UTF-16 code
/// units. The map is kept as runs, so that a long paragraph with a few links costs a few numbers.
public final class Span {

  private static final int[] NONE = new int[0];

  private final String text;
  private final int start;
  private final int end;
  // A run begins at textAt in the cleaned text and covers from originFrom to originTo. Each of its
  // characters stands where it is in the original; where originFrom is negative, the run as a
  // whole stands for the part from its complement on.
  private final int[] textAt;
  private final int[] originFrom;
  private final int[] originTo;

  private Span(String text, int start, int end, int[] textAt, int[] originFrom, int[] originTo) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.textAt = textAt;
    this.originFrom = originFrom;
    this.originTo = originTo;
  }

  /// A stretch that stands in the original just as it is.
  public static Span verbatim(String original, int start, int end) {
    return new Span(original.substring(start, end), start, end, NONE, NONE, NONE);
  }

  /// A stretch from which markup was taken out.
  ///
  /// @param origins for each character its offset in the original, and last the offset after the
  ///   stretch; one longer than the text
  public static Span mapped(String text, int[] origins) {
    if (origins.length != text.length() + 1) {
      throw new IllegalArgumentException("one origin for each character and one for the end");
    }
    if (text.isEmpty()) {
      return new Span(text, origins[0], origins[0], NONE, NONE, NONE);
    }
    Builder builder = new Builder();
    for (int i = 0; i < text.length(); i++) {
      builder.stands(text.substring(i, i + 1), origins[i], origins[i] + 1);
    }
    return builder.build(origins[0]);
  }

  /// The cleaned text.
  public String text() {
    return text;
  }

  /// The offset in the original of the character at `offset` of the cleaned text; at its end, the
  /// offset after it.
  public int startInOriginal(int offset) {
    if (textAt.length == 0) {
      return start + offset;
    }
    if (offset >= text.length()) {
      return end;
    }
    int run = runOf(offset);
    return isInPlace(run) ? originFrom[run] + offset - textAt[run] : ~originFrom[run];
  }

  /// The offset in the original after the character before `offset` of the cleaned text.
  public int endInOriginal(int offset) {
    if (textAt.length == 0) {
      return start + offset;
    }
    if (offset == 0) {
      return start;
    }
    int run = runOf(offset - 1);
    return isInPlace(run) ? originFrom[run] + offset - textAt[run] : originTo[run];
  }

  /// The part from one offset of the cleaned text to another.
  public Span part(int from, int to) {
    if (textAt.length == 0 || from == to) {
      int at = startInOriginal(from);
      return new Span(text.substring(from, to), at, at + to - from, NONE, NONE, NONE);
    }
    int first = runOf(from);
    int last = runOf(to - 1);
    int[] at = Arrays.copyOfRange(textAt, first, last + 1);
    int[] origin = Arrays.copyOfRange(originFrom, first, last + 1);
    int[] originEnd = Arrays.copyOfRange(originTo, first, last + 1);
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(0, at[i] - from);
    }
    int start = startInOriginal(from);
    int end = endInOriginal(to);
    origin[0] = isInPlace(first) ? start : ~start;
    originEnd[at.length - 1] = end;
    return new Span(text.substring(from, to), start, end, at, origin, originEnd);
  }

  /// A stretch of this cleaned text, read once more, as a stretch of the original.
  ///
  /// @param again a stretch whose original is the text of this one
  public Span within(Span again) {
    Builder builder = new Builder();
    if (again.textAt.length == 0) {
      addInPlace(again.text, again.start, builder);
    }
    for (int run = 0; run < again.textAt.length; run++) {
      int from = again.originFrom[run];
      int at = again.textAt[run];
      int next = run + 1 < again.textAt.length ? again.textAt[run + 1] : again.text.length();
      if (from >= 0) {
        addInPlace(again.text.substring(at, next), from, builder);
      } else {
        int to = again.originTo[run];
        builder.stands(again.text.substring(at, next), startInOriginal(~from), endInOriginal(to));
      }
    }
    return builder.build(startInOriginal(again.start));
  }

  /// Adds words that stand in this text from an offset on, some of them as other characters: a
  /// blank for a line break.
  private void addInPlace(String words, int from, Builder builder) {
    int i = 0;
    while (i < words.length()) {
      int same = i;
      while (same < words.length() && words.charAt(same) == text.charAt(from + same)) {
        same++;
      }
      if (same > i) {
        builder.add(part(from + i, from + same));
      } else {
        same++;
        builder.stands(
            words.substring(i, same), startInOriginal(from + i), endInOriginal(from + same));
      }
      i = same;
    }
  }

  /// Whether there is nothing but white space.
  public boolean isBlank() {
    return text.isBlank();
  }

  private int runOf(int offset) {
    int found = Arrays.binarySearch(textAt, offset);
    return found >= 0 ? found : -found - 2;
  }

  private boolean isInPlace(int run) {
    return originFrom[run] >= 0;
  }

  @Override
  public String toString() {
    return text;
  }

  /// Builds a stretch piece by piece, in the order of the original.
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int runs;
    private int[] textAt = new int[4];
    private int[] originFrom = new int[4];
    private int[] originTo = new int[4];

    /// Starts with nothing.
    public Builder() {}

    /// Adds a part of the original just as it is.
    public Builder copy(String original, int from, int to) {
      if (from < to) {
        run(from, to);
        text.append(original, from, to);
      }
      return this;
    }

    /// Adds words that stand for a part of the original, as a character for its entity; nothing if
    /// empty.
    public Builder stands(String words, int from, int to) {
      if (!words.isEmpty()) {
        boolean inPlace = words.length() == 1 && to - from == 1;
        run(inPlace ? from : ~from, to);
        text.append(words);
      }
      return this;
    }

    /// Adds another stretch of the same original.
    public Builder add(Span span) {
      for (int run = 0; run < span.textAt.length; run++) {
        int next = run + 1 < span.textAt.length ? span.textAt[run + 1] : span.text.length();
        run(span.originFrom[run], span.originTo[run]);
        text.append(span.text, span.textAt[run], next);
      }
      if (span.textAt.length == 0 && !span.text.isEmpty()) {
        run(span.start, span.end);
        text.append(span.text);
      }
      return this;
    }

    /// How many characters there are so far.
    public int length() {
      return text.length();
    }

    /// The last character so far, or a line break where there is none yet.
    public char last() {
      return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /// The stretch without white space at its ends.
    ///
    /// @param emptyAt where in the original an empty stretch is to stand
    public Span build(int emptyAt) {
      int first = 0;
      int last = text.length();
      while (first < last && isSpace(text.charAt(first))) {
        first++;
      }
      while (last > first && isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (first == last) {
        return new Span("", emptyAt, emptyAt, NONE, NONE, NONE);
      }
      if (runs == 1 && originFrom[0] >= 0) {
        int at = originFrom[0];
        return new Span(text.substring(first, last), at + first, at + last, NONE, NONE, NONE);
      }
      Span all = whole();
      return first == 0 && last == text.length() ? all : all.part(first, last);
    }

    private Span whole() {
      return new Span(
          text.toString(),
          originFrom[0] < 0 ? ~originFrom[0] : originFrom[0],
          originTo[runs - 1],
          Arrays.copyOf(textAt, runs),
          Arrays.copyOf(originFrom, runs),
          Arrays.copyOf(originTo, runs));
    }

    private void run(int from, int to) {
      if (runs > 0 && originTo[runs - 1] == from && originFrom[runs - 1] >= 0) {
        originTo[runs - 1] = to;
        return;
      }
      if (runs == textAt.length) {
        textAt = Arrays.copyOf(textAt, runs * 2);
        originFrom = Arrays.copyOf(originFrom, runs * 2);
        originTo = Arrays.copyOf(originTo, runs * 2);
      }
      textAt[runs] = text.length();
      originFrom[runs] = from;
      originTo[runs] = to;
      runs++;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
    }
  }
}
