package org.entente.time.timeml;

import java.util.List;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Words of a document that tell a time.
///
/// @param start offset of their first character in the document as read, in UTF-16 code units
/// @param end offset after their last character
/// @param words the same without markup that stands among them
/// @param section the heading under which they stand; null above the first
/// @param mention what they say as a date, its offsets those of the stretch in which it was found;
///   null for what is no date, as lengths of time
/// @param expressions the same words as TimeML marks them, one or several, with offsets in the
///   document; empty where it would mark none
public record TextTime(
    int start,
    int end,
    String words,
    @Nullable String section,
    @Nullable DateMention mention,
    List<TimeExpression> expressions) {}
