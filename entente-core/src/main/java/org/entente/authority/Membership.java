package org.entente.authority;

import org.jspecify.annotations.Nullable;

/// That an actor belonged to an organisation or alliance, as one source has it.
///
/// @param member who belonged
/// @param organisation to what
/// @param standing as what
/// @param since first year; null where it is not known
/// @param until last year; null where it is not known or not over
/// @param source key of the source in `sources.tsv`, or the user's own words
public record Membership(
    Actor member,
    Actor organisation,
    Standing standing,
    @Nullable Integer since,
    @Nullable Integer until,
    String source) {

  /// As what an actor belongs to an organisation.
  public enum Standing {
    MEMBER,
    ASSOCIATE,
    OBSERVER
  }

  /// Whether it held in a year, in part of it at least; an unknown bound allows every year.
  public boolean heldIn(int year) {
    return (since == null || since <= year) && (until == null || year <= until);
  }
}
