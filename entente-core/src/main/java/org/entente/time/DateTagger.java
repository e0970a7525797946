package org.entente.time;

import java.util.List;

/// Finds the date expressions of English prose and says what each allows.
public final class DateTagger {

  /// What was found in a paragraph, and what the next paragraph inherits.
  public record Tagged(List<DateMention> mentions, DateContext next) {}

  /// Tags one paragraph; the same text and context always give the same mentions, in order of their start.
  public Tagged tag(String paragraph, DateContext context) {
    return new Tagged(List.of(), context);
  }
}
