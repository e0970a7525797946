package org.entente.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How text becomes words: by Unicode's rule of word borders (UAX #29), folded, the Cyrillic
/// letters that Serbian has in Latin ones, and, where forms of a word are to meet, its English
/// stem.
final class Words {

  /// Changes with anything that changes the words of an index.
  static final int FORM = 1;

  private static final Analyzer STEMMED = new Splitting(true);
  private static final Analyzer EXACT = new Splitting(false);
  private static final Analyzer FOLDED = new Blanks();

  private Words() {}

  /// The words of a field, as it is indexed and as it is asked.
  static Analyzer of(String field) {
    return field.equals(Fields.PART) ? FOLDED : field.endsWith(".exact") ? EXACT : STEMMED;
  }

  /// The words of every field.
  static Analyzer all() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return of(field);
      }
    };
  }

  private static final class Splitting extends Analyzer {
    private final boolean stems;

    Splitting(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded = new SerbianNormalizationFilter(new FoldFilter(words));
      return new TokenStreamComponents(words, stems ? new KStemFilter(folded) : folded);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }

  /// No phrase reaches from one name to the next.
  private static final int GAP = 100;

  /// Names that have been folded already.
  private static final class Blanks extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new WhitespaceTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
