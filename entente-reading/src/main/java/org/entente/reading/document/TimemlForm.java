package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.problem.ProblemException;
import org.entente.source.Block;
import org.entente.source.Span;
import org.entente.time.timeml.TimemlDocument;

/// Reads the running text of a TimeML file as plain text; its tags leave nothing.
final class TimemlForm {

  private TimemlForm() {}

  static List<Block> read(String id, String xml) throws ProblemException {
    TimemlDocument document = TimemlDocument.parse(id, xml);
    Span text = document.text();
    Span title = document.title();
    List<Block> blocks = new ArrayList<>();
    if (title != null) {
      blocks.add(new Block.Title(title));
    }
    for (Block block : new PlainReader(new Lines(text.text())).read()) {
      blocks.add(placed(block, text, title != null));
    }
    return List.copyOf(blocks);
  }

  /// A block of the running text as one of the file; below a title of the file's own, the text's is
  /// a heading.
  private static Block placed(Block block, Span text, boolean titled) {
    return switch (block) {
      case Block.Title t when titled -> new Block.Heading(1, text.within(t.text()));
      case Block.Title t -> new Block.Title(text.within(t.text()));
      case Block.Heading h -> new Block.Heading(h.level(), text.within(h.text()));
      case Block.Paragraph p -> new Block.Paragraph(text.within(p.text()));
      case Block.Field _, Block.Table _, Block.Note _ ->
          throw new IllegalStateException("plain text has none of these");
    };
  }
}
