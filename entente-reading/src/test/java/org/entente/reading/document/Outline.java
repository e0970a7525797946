package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.SourceText;
import org.entente.source.Span;

/// A source text written out for approval: each stretch with where it stands in the original.
final class Outline {

  private Outline() {}

  static String of(SourceText source) {
    StringBuilder out = new StringBuilder("= " + source.title() + "\n");
    for (Block block : source.blocks()) {
      out.append(line(block));
    }
    return out.toString();
  }

  /// All stretches of a block, in the order of the original within each row.
  static List<Span> spans(Block block) {
    return switch (block) {
      case Block.Title(var text) -> List.of(text);
      case Block.Heading(int _, var text) -> List.of(text);
      case Block.Paragraph(var text) -> List.of(text);
      case Block.Note(var text, var _) -> List.of(text);
      case Block.Field(var name, var value) -> List.of(name, value);
      case Block.Table(var header, var rows) -> {
        List<Span> all = new ArrayList<>(header);
        for (Block.Row row : rows) {
          all.add(row.whole());
          all.addAll(row.cells());
        }
        yield all;
      }
    };
  }

  private static String line(Block block) {
    return switch (block) {
      case Block.Title(var text) -> "title " + span(text) + "\n";
      case Block.Heading(int level, var text) -> "heading " + level + " " + span(text) + "\n";
      case Block.Paragraph(var text) -> "paragraph " + span(text) + "\n";
      case Block.Note(var text, var kind) -> "note (" + kind + ") " + span(text) + "\n";
      case Block.Field(var name, var value) -> "field " + span(name) + " " + span(value) + "\n";
      case Block.Table(var header, var rows) -> {
        StringBuilder out = new StringBuilder("table " + spans(header) + "\n");
        for (Block.Row row : rows) {
          out.append("  row ").append(spans(row.cells())).append('\n');
        }
        yield out.toString();
      }
    };
  }

  private static String spans(List<Span> spans) {
    return String.join(" ", spans.stream().map(Outline::span).toList());
  }

  private static String span(Span span) {
    int end = span.endInOriginal(span.text().length());
    return "«%s»%d-%d".formatted(span.text(), span.startInOriginal(0), end);
  }
}
