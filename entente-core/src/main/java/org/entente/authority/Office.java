package org.entente.authority;

import org.jspecify.annotations.Nullable;

/// An office that one person held for one state or body, as one source has it.
///
/// Sources contradict each other; each says its own row, none is taken as the truth.
///
/// @param person who held it
/// @param title the office, as "President" or "Minister of Foreign Affairs"
/// @param of the state or body for which it was held; null where the source does not say
/// @param since first year; null where it is not known
/// @param until last year; null where it is not known or not over
/// @param source key of the source in `sources.tsv`, or the user's own words
public record Office(
    Actor person,
    String title,
    @Nullable Actor of,
    @Nullable Integer since,
    @Nullable Integer until,
    String source) {

  /// Whether it was held in a year, in part of it at least; an unknown bound allows every year.
  public boolean heldIn(int year) {
    return (since == null || since <= year) && (until == null || year <= until);
  }

  /// How many years lie between the office and a year; zero where it was held then.
  int distanceFrom(int year) {
    if (since != null && year < since) {
      return since - year;
    }
    return until != null && year > until ? year - until : 0;
  }
}
