package org.entente.query.standing;

import org.entente.asof.Role;
import org.jspecify.annotations.Nullable;

/// Who spoke for one side.
///
/// @param ofA whether for the first side
/// @param role as what
/// @param person who
/// @param title the office in the words of the source
/// @param term the years that the authority gives for the term, where no claim dates it; else null
public record OfficeHolder(
    boolean ofA, Role role, String person, String title, @Nullable String term) {}
