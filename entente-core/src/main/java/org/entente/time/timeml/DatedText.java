package org.entente.time.timeml;

import java.time.LocalDate;
import java.util.List;
import org.entente.source.SourceText;
import org.jspecify.annotations.Nullable;

/// A document with the times that it tells.
///
/// @param source the document
/// @param created the day on which it was made; null where nobody told it
/// @param times in reading order
public record DatedText(SourceText source, @Nullable LocalDate created, List<TextTime> times) {

  /// Finds the times of a document.
  ///
  /// @param created the day on which it was made; only news is dated from it
  public static DatedText of(SourceText source, @Nullable LocalDate created) {
    return new DatedText(source, created, TextTimes.of(source, created));
  }

  /// The exact words of one of its times, with any markup among them.
  public String quote(TextTime time) {
    return source.original().substring(time.start(), time.end());
  }
}
