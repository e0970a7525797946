package org.entente.authority;

import org.jspecify.annotations.Nullable;

/// A state, organisation, party, person, group or place of its own time.
///
/// @param id its id, stable across versions of the tables
/// @param name the name by which historians know it, in English
/// @param kind what sort of actor it is
/// @param since first year of its life; null where it is not known
/// @param until last year of its life; null where it lives on or the end is not known
public record Actor(
    String id, String name, ActorKind kind, @Nullable Integer since, @Nullable Integer until) {}
