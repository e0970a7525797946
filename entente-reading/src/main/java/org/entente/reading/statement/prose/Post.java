package org.entente.reading.statement.prose;

import java.util.List;
import org.entente.claim.Entity;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// An office that somebody was said to hold.
///
/// @param office its title
/// @param whose the states or bodies it is of
/// @param when from when or until when, if the words say so
record Post(String office, List<Entity> whose, @Nullable HistoricalDate when) {}
