package org.entente.time.expression;

import java.util.List;

/// What must and must not stand beside a rule's words.
///
/// @param wanted sequences of which one must stand there; none where anything will do
/// @param barred sequences of which none may stand there
record Guard(List<List<Step>> wanted, List<List<Step>> barred) {

  static final Guard OPEN = new Guard(List.of(), List.of());

  /// One token of a sequence.
  ///
  /// @param any the tests of which one must hold; none where the step only asks whether another
  ///   date ends there
  record Step(List<Terminal> any) {

    boolean asksForDate() {
      return any.isEmpty();
    }

    boolean test(Tokens tokens, int i) {
      for (Terminal terminal : any) {
        if (terminal.test(tokens, i)) {
          return true;
        }
      }
      return false;
    }
  }

  /// Whether it allows what follows up to the token before `i`.
  boolean holdsAfter(Tokens tokens, int i) {
    for (List<Step> sequence : barred) {
      if (stands(sequence, tokens, i)) {
        return false;
      }
    }
    for (List<Step> sequence : wanted) {
      if (stands(sequence, tokens, i)) {
        return true;
      }
    }
    return wanted.isEmpty();
  }

  /// Whether it allows what begins at token `i`.
  ///
  /// @param lastEnd the token after the date before, -1 if there was none
  boolean holdsBefore(Tokens tokens, int i, int lastEnd) {
    for (List<Step> sequence : barred) {
      if (stood(sequence, tokens, i, lastEnd)) {
        return false;
      }
    }
    for (List<Step> sequence : wanted) {
      if (stood(sequence, tokens, i, lastEnd)) {
        return true;
      }
    }
    return wanted.isEmpty();
  }

  private static boolean stands(List<Step> sequence, Tokens tokens, int i) {
    for (int k = 0; k < sequence.size(); k++) {
      if (!sequence.get(k).test(tokens, i + k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean stood(List<Step> sequence, Tokens tokens, int i, int lastEnd) {
    int at = i;
    for (int k = sequence.size() - 1; k >= 0; k--) {
      Step step = sequence.get(k);
      if (step.asksForDate()) {
        if (lastEnd != at) {
          return false;
        }
      } else if (!step.test(tokens, --at)) {
        return false;
      }
    }
    return true;
  }
}
