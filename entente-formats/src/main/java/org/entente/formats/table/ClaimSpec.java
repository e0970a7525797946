package org.entente.formats.table;

import java.util.List;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.jspecify.annotations.Nullable;

/// Which claim a row makes.
///
/// @param when what a row must have
/// @param subject whom or what it is about
/// @param property what it says
/// @param object the other side; null where there is none
/// @param value the literal; null where there is none
/// @param language of the literal; null where it is not told
/// @param code the code, or the words for it; null where the property has none, or an act tells it
/// @param act the act, or the words for it; null where there is none
/// @param time when; null where the table does not tell
/// @param at the date by which names are read where the claim itself has none; null where there is
///   none either
/// @param place where; null where the table does not tell
/// @param stance how the row stands to the fact
/// @param reciprocal whether both sides did it
/// @param confidence how sure the table is taken to be
record ClaimSpec(
    List<Condition> when,
    EntitySpec subject,
    Property property,
    @Nullable EntitySpec object,
    @Nullable CellSpec value,
    @Nullable String language,
    @Nullable CellSpec code,
    @Nullable CellSpec act,
    @Nullable TimeSpec time,
    @Nullable TimeSpec at,
    @Nullable CellSpec place,
    Stance stance,
    boolean reciprocal,
    double confidence) {}
