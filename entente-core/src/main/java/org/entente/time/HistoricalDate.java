package org.entente.time;

import org.jspecify.annotations.Nullable;

/// A date as a source gives it.
///
/// @param edtf what the words allow, no more
/// @param words the words it came from; null where it came from a field without words of its own
/// @param basis whether the words give all of it
public record HistoricalDate(Edtf edtf, @Nullable String words, Basis basis) {}
