package org.entente.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a document's structure, in reading order.
public sealed interface Block {

  /// The document's title line.
  record Title(Span text) implements Block {}

  /// A field of an infobox; the value may be empty.
  record Field(Span name, Span value) implements Block {}

  /// A heading; level 1 is the highest below the title.
  record Heading(int level, Span text) implements Block {}

  /// A paragraph, or an item of a list that is not an infobox.
  record Paragraph(Span text) implements Block {}

  /// A table. The header may be empty. Rows may have more or fewer cells than the header.
  record Table(List<Span> header, List<Row> rows) implements Block {}

  /// A row, with the span of all of it.
  record Row(Span whole, List<Span> cells) {}

  /// A caption of a picture, a footnote or a reference: not the running text, but words of the
  /// document.
  record Note(Span text, @Nullable String kind) implements Block {}
}
