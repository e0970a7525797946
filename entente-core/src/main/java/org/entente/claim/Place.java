package org.entente.claim;

import org.jspecify.annotations.Nullable;

/// Where something happened.
///
/// @param name the place's name
/// @param ref its id in the authority, where it has one
public record Place(String name, @Nullable String ref) {}
