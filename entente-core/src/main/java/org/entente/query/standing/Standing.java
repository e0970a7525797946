package org.entente.query.standing;

import java.time.Instant;
import java.time.LocalDate;

/// The question how two parties stood on a day.
///
/// @param a one of them, by a name that it bore on the day
/// @param b the other
/// @param day the day
/// @param knownOn as the record stood at that instant
public record Standing(String a, String b, LocalDate day, Instant knownOn) {}
