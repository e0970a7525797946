package org.entente.reading.statement.table;

import org.entente.claim.Act;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// A date in a cell, with the act that the cell's own words give it.
///
/// @param date the date
/// @param act the act; null where the cell leaves it to its column
/// @param aside what stands in brackets after it; null where nothing does
/// @param start offset in the cell of the words that tell it
/// @param end offset after them
record Dated(HistoricalDate date, @Nullable Act act, @Nullable String aside, int start, int end) {}
