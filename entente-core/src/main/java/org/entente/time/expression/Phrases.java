package org.entente.time.expression;

import java.util.ArrayList;
import java.util.List;

/// Finds the phrases of a paragraph.
final class Phrases {

  /// How far back a word of denial is looked for, in tokens.
  private static final int FAR = 25;

  private Phrases() {}

  static List<Phrase> of(Tokens tokens) {
    Matcher matcher = new Matcher(Grammar.INSTANCE, tokens);
    List<Phrase> phrases = new ArrayList<>();
    int sentence = 0;
    int lastEnd = -1;
    int i = 0;
    while (i < tokens.size()) {
      Kind kind = tokens.kind(i);
      if (kind == Kind.STOP || kind == Kind.NEWLINE) {
        sentence++;
      }
      Frame frame = kind == Kind.PLAIN ? null : matcher.phrase(i, lastEnd);
      if (frame == null) {
        i++;
      } else {
        Phrase phrase = Phrase.of(frame, sentence);
        boolean denied = tokens.is(i, Kind.UNTIL) && isDenied(tokens, i);
        if (!denied) {
          phrases.add(phrase);
        } else if (!phrase.dates().isEmpty() && !phrase.isNamed()) {
          phrases.add(phrase.bare());
        }
        lastEnd = phrase.dates().isEmpty() ? lastEnd : phrase.to();
        i = phrase.to();
      }
    }
    return phrases;
  }

  /// "did not declare war until June 1942" dates the declaration.
  private static boolean isDenied(Tokens tokens, int i) {
    for (int k = i - 1; k >= 0 && i - k < FAR; k--) {
      switch (tokens.kind(k)) {
        case NOT -> {
          return true;
        }
        case STOP, NEWLINE, SEMICOLON, COLON, UNTIL -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
