package org.entente.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.entente.query.Folding;

/// Takes case and diacritics from words, the full stops out of "U.S.S.R." and the "'s" from
/// "Tito's".
final class FoldFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!foldPlain()) {
      String plain = folded(term.toString());
      term.setEmpty().append(plain);
    }
    return true;
  }

  /// Most words are letters of the Latin alphabet and figures; their case is all that there is to
  /// take away.
  private boolean foldPlain() {
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      if (c >= 'A' && c <= 'Z') {
        letters[i] = (char) (c - 'A' + 'a');
      } else if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String word) {
    String plain = Folding.letters(word);
    if (plain.endsWith("'s") || plain.endsWith("’s")) {
      plain = plain.substring(0, plain.length() - 2);
    }
    return isAbbreviation(plain) ? plain.replace(".", "") : plain;
  }

  /// Single letters with full stops between.
  private static boolean isAbbreviation(String word) {
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((word.charAt(i) == '.') != (i % 2 == 1)) {
        return false;
      }
    }
    return true;
  }
}
