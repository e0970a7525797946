package org.entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How text becomes words: by Unicode's rule of word borders (UAX #29), folded, and with the
/// Cyrillic letters that Serbian has in Latin ones. In an index each stands twice in its place: as
/// its English stem, by which forms of a word meet, and as it is, behind a mark.
final class Words {

  /// As they stand in an index.
  static final Words INDEXED = new Words(How.INDEXED);

  /// As a word in any form is asked for.
  static final Words IN_ANY_FORM = new Words(How.IN_ANY_FORM);

  /// As a word in this form is asked for.
  static final Words JUST_SO = new Words(How.JUST_SO);

  /// Of names that have been folded already.
  static final Words FOLDED = new Words(How.FOLDED);

  /// Changes with anything that changes an index.
  static final int FORM = 1;

  /// No phrase reaches from one name to the next.
  private static final int GAP = 100;

  private final Analyzer analyzer;

  private enum How {
    INDEXED,
    IN_ANY_FORM,
    JUST_SO,
    FOLDED
  }

  private Words(How how) {
    this.analyzer = new Splitting(how);
  }

  /// The words of every field as they are indexed.
  static Analyzer ofFields() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return (field.equals(Fields.PART) ? FOLDED : INDEXED).analyzer;
      }
    };
  }

  /// The words of a text.
  List<String> of(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be read", e);
    }
    return words;
  }

  private static final class Splitting extends Analyzer {
    private final How how;

    Splitting(How how) {
      this.how = how;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      if (how == How.FOLDED) {
        return new TokenStreamComponents(new WhitespaceTokenizer());
      }
      Tokenizer words = new StandardTokenizer();
      TokenStream folded = new SerbianNormalizationFilter(new FoldFilter(words));
      TokenStream all =
          switch (how) {
            case IN_ANY_FORM -> new KStemFilter(folded);
            case JUST_SO -> new MarkFilter(folded, true);
            case INDEXED, FOLDED ->
                new MarkFilter(new KStemFilter(new KeywordRepeatFilter(folded)), false);
          };
      return new TokenStreamComponents(words, all);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
