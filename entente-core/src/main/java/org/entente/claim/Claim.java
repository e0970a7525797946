package org.entente.claim;

import org.entente.time.HistoricalDate;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// One thing that one source says, small enough to be true or false by itself, cited to the exact
/// words.
///
/// Absent parts are null: a claim has only what its words give. Build one with [ClaimDraft].
///
/// @param id stable: the same bytes in give the same id, wherever the document lies
/// @param subject whom or what the claim is about
/// @param property what it says of it
/// @param object the other actor or thing, where the property has one
/// @param value a literal, where the property has one
/// @param language BCP 47 tag of the value, for names in another language
/// @param code a PLOVER root, a phase or an instrument's type, as the property asks
/// @param act the diplomatic act, where the words are that precise
/// @param time when it held or happened, as the words say
/// @param place where it happened
/// @param stance how the words stand to the fact
/// @param reciprocal whether subject and object did the same to each other
/// @param confidence from 0 to 1: of the claims at 0.9, nine in ten are right
/// @param source the words
/// @param rule the name of the rule that made the claim
public record Claim(
    String id,
    Entity subject,
    Property property,
    @Nullable Entity object,
    @Nullable String value,
    @Nullable String language,
    @Nullable String code,
    @Nullable Act act,
    @Nullable HistoricalDate time,
    @Nullable Place place,
    Stance stance,
    boolean reciprocal,
    double confidence,
    Citation source,
    String rule) {

  /// The rule of claims that a person made.
  public static final String BY_HAND = "by-hand";

  /// The same claim, cited otherwise.
  public Claim citing(Citation words) {
    return new Claim(
        id,
        subject,
        property,
        object,
        value,
        language,
        code,
        act,
        time,
        place,
        stance,
        reciprocal,
        confidence,
        words,
        rule);
  }

  /// What is certain of when it started and when it ended; nothing, where it has no date.
  public UncertainInterval interval() {
    return time == null ? UncertainInterval.UNKNOWN : time.interval();
  }
}
