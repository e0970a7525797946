package org.entente.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts text into tokens.
///
/// A hyphen stays inside a word ("non-interference"), a dash does not. A genitive "'s" is a token
/// of its own. Full stops stay with acronyms ("U.S.") and initials; those that end a sentence are
/// tokens.
public final class Tokenizer {

  private Tokenizer() {}

  /// The tokens of a text, in order.
  public static List<Token> tokens(String text) {
    List<Token> out = new ArrayList<>(text.length() / 5 + 4);
    int i = 0;
    int n = text.length();
    while (i < n) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i);
        addWord(out, text, i, end);
        i = end;
      } else if (isApostrophe(c) && genitiveAfter(text, i)) {
        int end = i + 1 < n && text.charAt(i + 1) == 's' ? i + 2 : i + 1;
        out.add(new Token(i, end, "'s", "'s"));
        i = end;
      } else {
        String mark = text.substring(i, i + 1);
        out.add(new Token(i, i + 1, mark, mark));
        i++;
      }
    }
    return out;
  }

  private static int wordEnd(String text, int start) {
    int n = text.length();
    int i = start;
    while (i < n) {
      char c = text.charAt(i);
      boolean more = i + 1 < n && Character.isLetterOrDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (more && (c == '-' || c == '\u2010' || c == '\u2011')) {
        i++;
      } else if (isApostrophe(c) && more && !genitive(text, i)) {
        i++;
      } else if (c == '.' && acronymStop(text, start, i)) {
        i++;
      } else if (more && (c == '.' || c == ',') && digits(text, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /// A full stop after a single letter belongs to it: "U.S.", "Frank B."; so does one after "Mr"
  /// and its like.
  private static boolean acronymStop(String text, int start, int at) {
    char before = text.charAt(at - 1);
    if (!Character.isLetter(before)) {
      return false;
    }
    boolean single = at - 1 == start || !Character.isLetterOrDigit(text.charAt(at - 2));
    if (single && before == 'I' && start >= 4 && text.startsWith("War ", start - 4)) {
      return false;
    }
    if (single) {
      return Character.isUpperCase(before)
          || at >= 2 && text.charAt(at - 2) == '.'
          || (before == 'p' || before == 'c') && numberFollows(text, at);
    }
    return Sentences.abbreviation(text.substring(start, at));
  }

  /// "p. 17", "c. 1450".
  private static boolean numberFollows(String text, int stop) {
    return stop + 2 < text.length()
        && text.charAt(stop + 1) == ' '
        && Character.isDigit(text.charAt(stop + 2));
  }

  private static boolean digits(String text, int i) {
    return Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean genitive(String text, int apostrophe) {
    int next = apostrophe + 1;
    return next < text.length()
        && text.charAt(next) == 's'
        && (next + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(next + 1)));
  }

  private static boolean genitiveAfter(String text, int apostrophe) {
    if (apostrophe == 0
        || !Character.isLetterOrDigit(text.charAt(apostrophe - 1))
            && text.charAt(apostrophe - 1) != '.') {
      return false;
    }
    return genitive(text, apostrophe) || text.charAt(apostrophe - 1) == 's';
  }

  private static void addWord(List<Token> out, String text, int start, int end) {
    String word = text.substring(start, end);
    if (word.indexOf('\u2019') >= 0) {
      word = word.replace('\u2019', '\'');
    }
    out.add(new Token(start, end, word, lower(word)));
  }

  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || (c >= 'A' && c <= 'Z')) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }
}
