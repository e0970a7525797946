package org.entente.source;

/// A stretch of cleaned text that knows where each of its characters stands in the original.
///
/// Cleaned text has no markup; in plain text it is the original itself.
public final class Span {

  private final String text;
  private final int[] origins;
  private final int start;

  private Span(String text, int start, int[] origins) {
    this.text = text;
    this.start = start;
    this.origins = origins;
  }

  /// A stretch that stands in the original just as it is.
  public static Span verbatim(String original, int start, int end) {
    return new Span(original.substring(start, end), start, new int[0]);
  }

  /// A stretch from which markup was taken out.
  ///
  /// @param origins for each character its offset in the original, and last the offset after the
  ///   stretch; one longer than the text
  public static Span mapped(String text, int[] origins) {
    if (origins.length != text.length() + 1) {
      throw new IllegalArgumentException("one origin for each character and one for the end");
    }
    return new Span(text, origins[0], origins.clone());
  }

  /// The cleaned text.
  public String text() {
    return text;
  }

  /// The offset in the original of the character at `offset` of the cleaned text.
  public int startInOriginal(int offset) {
    return origins.length == 0 ? start + offset : origins[offset];
  }

  /// The offset in the original after the character before `offset` of the cleaned text.
  public int endInOriginal(int offset) {
    if (origins.length == 0) {
      return start + offset;
    }
    return offset == 0 ? origins[0] : origins[offset - 1] + 1;
  }

  /// Whether there is nothing but white space.
  public boolean isBlank() {
    return text.isBlank();
  }

  @Override
  public String toString() {
    return text;
  }
}
