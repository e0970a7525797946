package org.entente.time.timeml;

import java.util.List;
import org.entente.source.Span;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.TimeExpression;
import org.jspecify.annotations.Nullable;

/// A stretch of a document with the times found in it.
///
/// @param text a title, heading, paragraph, value, cell, caption or footnote
/// @param section the heading under which it stands; null above the first
/// @param dates with offsets in the text of the stretch
/// @param expressions the same as markup has them, with times and lengths of time
record Stretch(
    Span text,
    @Nullable String section,
    List<DateMention> dates,
    List<TimeExpression> expressions) {}
