package org.entente.reading.document;

import java.util.List;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.source.Block;
import org.entente.source.Digest;
import org.entente.source.SourceText;
import org.entente.source.meta.Told;

/// Finds the written form of a document and reads its structure.
///
/// The same id and bytes always give the same source text. A document without words gives one
/// without blocks.
public final class Documents {

  /// The largest document that is read, in bytes: 50 MiB.
  public static final int MAX_BYTES = 50 * 1024 * 1024;

  private Documents() {}

  /// Reads the structure of a document.
  ///
  /// @param id the document's id, as `letters/1955.txt`; its suffix is a hint to its form
  /// @throws ProblemException `too-large`, `not-text` or `not-utf8`; of TimeML also what
  ///   [org.entente.time.timeml.TimemlDocument#parse] refuses
  public static SourceText parse(String id, byte[] bytes) throws ProblemException {
    if (bytes.length > MAX_BYTES) {
      throw new ProblemException(tooLarge(id, bytes.length));
    }
    String text = Decoder.decode(id, bytes);
    List<Block> blocks = Form.of(id, text).read(id, text);
    return new SourceText(id, Digest.sha256(bytes), text, title(id, blocks), blocks);
  }

  /// What a document tells of itself as a source: in Markdown, its front matter.
  public static Told description(SourceText source) {
    Lines lines = FrontMatter.mayBegin(source.original()) ? new Lines(source.original()) : null;
    if (lines == null) {
      return Told.NOTHING;
    }
    int first = lines.nextFull(0);
    int end = first < lines.count() ? FrontMatter.end(lines, first) : first;
    return end > first && Form.of(source.id(), source.original()) == Form.MARKDOWN
        ? FrontMatter.describe(lines, first, end, source.id())
        : Told.NOTHING;
  }

  /// What to say of a file larger than [#MAX_BYTES], for those who look before they read.
  ///
  /// @param size in bytes
  public static Problem tooLarge(String id, long size) {
    return Decoder.problem(
        "too-large",
        id,
        "the file has %d MB; the limit is %d MB.".formatted(size >> 20, MAX_BYTES >> 20),
        "Split it into documents, for example one for each chapter.");
  }

  private static String title(String id, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Title(var text) && !text.isBlank()) {
        return text.text();
      }
    }
    String name = id.substring(id.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
