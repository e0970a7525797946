package org.entente.reading.evidence;

import java.util.Optional;
import org.entente.claim.Citation;
import org.entente.source.SourceText;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/// Cites stretches of one document, each under its section.
///
/// @param source the document
/// @param section the heading above the words; null above the first one
public record Quotes(SourceText source, @Nullable String section) {

  /// The exact words of a whole span without the white space around them; empty where there are
  /// none.
  public Optional<Citation> whole(Span span) {
    return between(span, 0, span, span.text().length());
  }

  /// The exact words of a part of a span.
  public Optional<Citation> part(Span span, int start, int end) {
    return between(span, start, span, end);
  }

  /// The exact words from the start of one span to the end of a later one.
  public Optional<Citation> across(Span first, Span last) {
    return between(first, 0, last, last.text().length());
  }

  /// The exact words from an offset of one span to an offset of the same or a later one.
  public Optional<Citation> between(Span first, int start, Span last, int end) {
    int from = first.startInOriginal(start);
    int to = last.endInOriginal(end);
    String original = source.original();
    while (from < to && Character.isWhitespace(original.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(original.charAt(to - 1))) {
      to--;
    }
    if (from >= to) {
      return Optional.empty();
    }
    return Optional.of(
        new Citation(source.id(), source.title(), section, from, to, original.substring(from, to)));
  }
}
