package org.entente.time.expression;

import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// What a paragraph inherits from the text before it, so that "30 July" or "the next year" can be
/// completed.
///
/// @param section the date of the heading above, where it has one
/// @param last the last date named before, in reading order
/// @param instrument the day on which the document's instrument was signed, where that is known
public record DateContext(@Nullable Edtf section, @Nullable Edtf last, @Nullable Edtf instrument) {

  /// Nothing known yet.
  public static final DateContext NONE = new DateContext(null, null, null);
}
