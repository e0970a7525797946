package org.entente.time.expression;

import java.util.List;

/// All that one reading of a paragraph gives.
///
/// @param mentions its dates as claims have them
/// @param expressions its expressions as markup has them
/// @param next what the text after it inherits
record Pass(List<DateMention> mentions, List<TimeExpression> expressions, DateContext next) {

  /// Reads one paragraph.
  static Pass over(String paragraph, DateContext context) {
    Tokens tokens = Lexer.read(paragraph);
    List<Phrase> phrases = Phrases.of(tokens);
    return phrases.isEmpty()
        ? new Pass(List.of(), List.of(), context)
        : new Resolver(tokens, phrases, context).resolve();
  }
}
