package org.entente.time.expression;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one reading of a paragraph gives.
///
/// @param mentions its dates as claims have them
/// @param expressions its expressions as markup has them
/// @param next what the text after it inherits
record Pass(List<DateMention> mentions, List<TimeExpression> expressions, DateContext next) {

  /// Reads one paragraph.
  ///
  /// @param today the day on which the text was made, where it is news
  static Pass over(String paragraph, DateContext context, @Nullable LocalDate today) {
    Tokens tokens = Lexer.read(paragraph);
    return over(tokens, Phrases.of(tokens), context, today);
  }

  /// Resolves the phrases of a paragraph.
  ///
  /// @param today the day on which the text was made, where it is news
  static Pass over(
      Tokens tokens, List<Phrase> phrases, DateContext context, @Nullable LocalDate today) {
    return phrases.isEmpty()
        ? new Pass(List.of(), List.of(), context)
        : new Resolver(tokens, phrases, context, today).resolve();
  }
}
