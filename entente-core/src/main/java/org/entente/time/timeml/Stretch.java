package org.entente.time.timeml;

import java.util.List;
import org.entente.source.Span;
import org.entente.time.expression.DateMention;
import org.jspecify.annotations.Nullable;

/// A stretch of a document with the dates found in it.
///
/// @param text a title, heading, paragraph, value, cell, caption or footnote
/// @param section the heading under which it stands; null above the first
/// @param prose whether it goes on with the text before it
/// @param dates with offsets in the text of the stretch
record Stretch(Span text, @Nullable String section, boolean prose, List<DateMention> dates) {}
