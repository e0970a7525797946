package org.entente.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim that a document makes, with every form of it that is accepted.
///
/// A list that may be absent is null where it asks for nothing; an element that is null accepts
/// absence.
///
/// @param line the line as it was written
/// @param subjects accepted names of the subject
/// @param property the property's word
/// @param objects accepted names of the object
/// @param values accepted values
/// @param codes accepted codes
/// @param acts accepted acts; empty asks for none
/// @param stances accepted stances
/// @param times accepted dates
/// @param reciprocal whether subject and object may change places
/// @param optional whether it may be claimed but need not be
/// @param quote the words that say it
record Gold(
    String line,
    List<@Nullable String> subjects,
    String property,
    @Nullable List<@Nullable String> objects,
    @Nullable List<@Nullable String> values,
    @Nullable List<@Nullable String> codes,
    List<@Nullable String> acts,
    List<@Nullable String> stances,
    @Nullable List<@Nullable String> times,
    boolean reciprocal,
    boolean optional,
    String quote) {}
