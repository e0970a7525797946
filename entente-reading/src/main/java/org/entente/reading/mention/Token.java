package org.entente.reading.mention;

import java.util.List;

/// A word, a number or a mark of punctuation.
///
/// @param start offset of its first character in the paragraph
/// @param end offset after its last character
/// @param text the characters, with straight apostrophes
/// @param lower the same in lower case
public record Token(int start, int end, String text, String lower) {

  /// Whether it begins with a capital letter.
  public boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /// Whether it is a word, not punctuation.
  public boolean word() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  /// Whether it is that mark or lower-case word.
  public boolean is(String mark) {
    return lower.equals(mark);
  }

  /// The words of the tokens from one to before another, spaced as in the text.
  static String join(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int k = from; k < to; k++) {
      if (k > from && tokens.get(k).start() > tokens.get(k - 1).end()) {
        out.append(' ');
      }
      out.append(tokens.get(k).text());
    }
    return out.toString();
  }
}
