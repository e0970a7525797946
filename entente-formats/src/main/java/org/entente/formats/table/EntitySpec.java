package org.entente.formats.table;

import org.entente.claim.EntityKind;
import org.jspecify.annotations.Nullable;

/// Where an actor or thing comes from.
///
/// @param cell its name or code
/// @param kind what sort of thing it is
/// @param codes the scheme of its code; null where it has a name
/// @param split what stands between several in one cell; empty where there is one
/// @param lookup whether the authority is asked whom the name means
/// @param of whose office-holder a person must have been for the authority to know that person by a
///   short name; null where the name is full
/// @param otherwise the name where the authority does not know it; null for the name as it stands
record EntitySpec(
    CellSpec cell,
    EntityKind kind,
    @Nullable String codes,
    String split,
    boolean lookup,
    @Nullable EntitySpec of,
    @Nullable CellSpec otherwise) {}
