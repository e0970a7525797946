package org.entente.time.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Finds the date expressions of English prose and says what each allows.
///
/// A bounding word belongs to the mention ("by October", "since 1948"), a plain "in" or "on" does
/// not. What the words leave out is taken from the sentence, the paragraph, the text before it, the
/// section or the instrument, in this order; where none of them tells it there is no mention.
public final class DateTagger {

  /// What was found in a paragraph, and what the next paragraph inherits.
  ///
  /// @param mentions in order of their start, none inside another
  /// @param expressions the same words as markup has them, with times and lengths of time, in order
  /// @param next the context for the text after it: its `last` is the last date at which the story
  ///   stood, which is not moved by a date that only names a thing ("the Treaty of 1951") nor by an
  ///   open year ("since 1948")
  public record Tagged(
      List<DateMention> mentions, List<TimeExpression> expressions, DateContext next) {

    /// The mentions whose dates the text itself tells, without named periods: what a claim may be
    /// dated by.
    public List<DateMention> told() {
      return mentions.stream().filter(m -> m.sort() != DateMention.Sort.PERIOD).toList();
    }
  }

  /// Tags one paragraph; the same text and context always give the same mentions, in order of their
  /// start.
  public Tagged tag(String paragraph, DateContext context) {
    return tag(paragraph, context, null);
  }

  /// Tags one paragraph of a text that may be news.
  ///
  /// @param today the day on which the text was made if it is news, see [TimeExpressions#isNews];
  ///   null if it is none
  public Tagged tag(String paragraph, DateContext context, @Nullable LocalDate today) {
    Pass pass = Pass.over(paragraph, context, today);
    return new Tagged(pass.mentions(), pass.expressions(), pass.next());
  }

  /// The date that a table cell or an infobox field gives, the first if there are several:
  /// `1955-06-02`, `June 1955`, `18 February 2008[1]`. Empty where it gives none.
  public Optional<Edtf> parseWhole(String cell) {
    return datesIn(cell).stream().map(m -> m.date().edtf()).findFirst();
  }

  /// All dates of a table cell or an infobox field, in order, each from its own words alone.
  public List<DateMention> datesIn(String cell) {
    return tag(cell, DateContext.NONE).told();
  }
}
