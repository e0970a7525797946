package org.entente.time.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.time.Edtf;

/// Finds the date expressions of English prose and says what each allows.
///
/// A bounding word belongs to the mention ("by October", "since 1948"), a plain "in" or "on" does
/// not. What the words leave out is taken from the sentence, the paragraph, the text before it, the
/// section or the instrument, in this order; where none of them tells it there is no mention.
public final class DateTagger {

  private static final int FEW = 8;

  /// What was found in a paragraph, and what the next paragraph inherits.
  ///
  /// @param mentions in order of their start, none inside another
  /// @param next the context for the text after it: its `last` is the last date at which the story
  ///   stood, which is not moved by a date that only names a thing ("the Treaty of 1951") nor by an
  ///   open year ("since 1948")
  public record Tagged(List<DateMention> mentions, DateContext next) {}

  /// Tags one paragraph; the same text and context always give the same mentions, in order of their
  /// start.
  public Tagged tag(String paragraph, DateContext context) {
    Tokens tokens = Lexer.read(paragraph);
    PhraseReader reader = new PhraseReader(tokens);
    List<Phrase> phrases = new ArrayList<>();
    int[] sentences = new int[FEW];
    int sentence = 0;
    int lastEnd = -1;
    int i = 0;
    while (i < tokens.size()) {
      Kind kind = tokens.kind(i);
      if (kind == Kind.STOP || kind == Kind.NEWLINE) {
        sentence++;
      }
      Phrase phrase = kind == Kind.PLAIN ? null : reader.read(i, lastEnd);
      if (phrase == null) {
        i++;
      } else {
        if (phrases.size() == sentences.length) {
          sentences = Arrays.copyOf(sentences, sentences.length * 2);
        }
        sentences[phrases.size()] = sentence;
        phrases.add(phrase);
        lastEnd = phrase.to();
        i = phrase.to();
      }
    }
    return phrases.isEmpty()
        ? new Tagged(List.of(), context)
        : new PhraseResolver(tokens, phrases, sentences, context).resolve();
  }

  /// The date that a table cell or an infobox field gives, the first if there are several:
  /// `1955-06-02`, `June 1955`, `18 February 2008[1]`. Empty where it gives none.
  public Optional<Edtf> parseWhole(String cell) {
    return datesIn(cell).stream().map(m -> m.date().edtf()).findFirst();
  }

  /// All dates of a table cell or an infobox field, in order, each from its own words alone.
  public List<DateMention> datesIn(String cell) {
    return tag(cell, DateContext.NONE).mentions();
  }
}
