package org.entente.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days between which something lies.
///
/// @param earliest the first possible day; null where nothing bounds it
/// @param latest the last possible day; null where nothing bounds it
public record DayRange(@Nullable LocalDate earliest, @Nullable LocalDate latest) {}
