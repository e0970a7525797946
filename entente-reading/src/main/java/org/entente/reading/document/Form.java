package org.entente.reading.document;

import java.util.List;
import java.util.Locale;
import org.entente.problem.ProblemException;
import org.entente.source.Block;
import org.entente.time.timeml.TimemlDocument;

/// The written forms that can be told apart.
enum Form {
  /// TimeML: XML around paragraphs in which expressions of time may be marked.
  TIMEML {
    @Override
    List<Block> read(String id, String text) throws ProblemException {
      return TimemlForm.read(id, text);
    }
  },
  /// Plain text as wiki dumps have it: `= Title =`, `== Heading ==`, `- item`, `- a | b | c`.
  DUMP {
    @Override
    List<Block> read(String id, String text) {
      return new DumpReader(new Lines(text)).read();
    }
  },
  /// MediaWiki wikitext.
  WIKITEXT {
    @Override
    List<Block> read(String id, String text) {
      return new WikitextReader(text).read();
    }
  },
  /// Markdown.
  MARKDOWN {
    @Override
    List<Block> read(String id, String text) {
      return new MarkdownReader(new Lines(text)).read();
    }
  },
  /// Paragraphs with blank lines between them.
  PLAIN {
    @Override
    List<Block> read(String id, String text) {
      return new PlainReader(new Lines(text)).read();
    }
  };

  /// Reads a text in this form.
  ///
  /// @throws ProblemException if it is not well formed, where its form knows of such a thing
  abstract List<Block> read(String id, String text) throws ProblemException;

  /// The form of a text, by what it looks like and, where that leaves a doubt, by its suffix.
  static Form of(String id, String text) {
    if (TimemlDocument.is(id, text)) {
      return TIMEML;
    }
    String name = id.toLowerCase(Locale.ROOT);
    Marks marks = Marks.count(text);
    if (marks.isWikitext(name.endsWith(".wiki") || name.endsWith(".mediawiki"))) {
      return WIKITEXT;
    }
    boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
    if (marks.isMarkdown(markdown && !marks.titleLine())) {
      return MARKDOWN;
    }
    return marks.isDump() ? DUMP : PLAIN;
  }
}
