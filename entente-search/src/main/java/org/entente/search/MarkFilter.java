package org.entente.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Puts a mark before words that stand for themselves and not for their stem.
final class MarkFilter extends TokenFilter {

  /// Stands in no word.
  private static final char MARK = '=';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final boolean all;

  /// Marks the words that no stemmer may touch.
  ///
  /// @param all whether to mark every word
  MarkFilter(TokenStream input, boolean all) {
    super(input);
    this.all = all;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (all || keyword.isKeyword()) {
      int length = term.length();
      char[] letters = term.resizeBuffer(length + 1);
      System.arraycopy(letters, 0, letters, 1, length);
      letters[0] = MARK;
      term.setLength(length + 1);
    }
    return true;
  }
}
