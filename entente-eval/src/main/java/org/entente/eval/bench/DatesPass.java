package org.entente.eval.bench;

import java.text.BreakIterator;
import java.util.Locale;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateTagger;
import org.entente.time.expression.TimeExpressions;

/// Ways of going over a text whose speed is compared; the peer comes first.
enum DatesPass {
  /// Every border of a word, as the JDK finds them, and nothing more.
  BREAK_ITERATOR {
    @Override
    long over(String text) {
      BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
      words.setText(text);
      long sum = 0;
      for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
        sum += at;
      }
      return sum;
    }
  },
  /// Dates as claims have them, paragraph by paragraph.
  DATE_TAGGER {
    @Override
    long over(String text) {
      DateTagger tagger = new DateTagger();
      DateContext context = DateContext.NONE;
      long sum = 0;
      int from = 0;
      while (from < text.length()) {
        int gap = text.indexOf("\n\n", from);
        int to = gap < 0 ? text.length() : gap + 2;
        DateTagger.Tagged tagged = tagger.tag(text.substring(from, to), context);
        for (var mention : tagged.mentions()) {
          sum += mention.date().edtf().text().length();
        }
        context = tagged.next();
        from = to;
      }
      return sum;
    }
  },
  /// Expressions as markup has them, over the whole text.
  TIME_EXPRESSIONS {
    @Override
    long over(String text) {
      long sum = 0;
      for (var expression : TimeExpressions.in(text, null)) {
        sum += expression.value().length();
      }
      return sum;
    }
  };

  /// Goes over a text.
  ///
  /// @return a number that depends on all that was done, so that none of it can be left out
  abstract long over(String text);

  /// The word written in measures.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The pass of a word.
  static DatesPass of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
