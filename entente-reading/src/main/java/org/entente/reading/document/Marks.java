package org.entente.reading.document;

/// What marks of the written forms stand in the first part of a text.
///
/// @param titleLine whether it begins with a title between single equals signs
/// @param headings how many headings there are between equals signs
/// @param wiki how many links, templates, tables and references of wikitext
/// @param markdown how many headings, links and emphases of Markdown
/// @param length how many characters were looked at
record Marks(boolean titleLine, int headings, int wiki, int markdown, int length) {

  private static final int LOOK = 1 << 16;
  private static final int FEW = 3;
  private static final int CHARACTERS_A_MARK = 3000;

  static Marks count(String text) {
    String look = text.length() > LOOK ? text.substring(0, LOOK) : text;
    Lines lines = new Lines(look);
    int first = lines.nextFull(0);
    int headings = 0;
    boolean title = false;
    int markdown = occurrences(look, "](", 20) + (frontMatter(lines, first) ? FEW : 0);
    for (int line = first; line < lines.count(); line++) {
      if (lines.first(line) == '=') {
        HeadingLine heading = HeadingLine.at(lines, line);
        title |= line == first && heading != null && heading.marks() == 1;
        headings += heading != null && heading.marks() > 1 ? 1 : 0;
      } else if (lines.first(line) == '#') {
        markdown += MarkdownLine.headingLevel(lines, line) > 0 ? 1 : 0;
      } else if (MarkdownLine.isUnderline(lines, line) || MarkdownLine.isTableRule(lines, line)) {
        markdown++;
      }
    }
    return new Marks(title, headings, wiki(look), markdown, look.length());
  }

  boolean isWikitext(boolean hinted) {
    if (wiki == 0) {
      return false;
    }
    boolean dense = wiki >= FEW && wiki >= length / CHARACTERS_A_MARK;
    return titleLine ? dense : hinted || dense;
  }

  boolean isDump() {
    return titleLine || headings > 0;
  }

  boolean isMarkdown(boolean hinted) {
    return hinted || (markdown >= FEW && !isDump()) || (markdown > 0 && markdown > headings * 2);
  }

  private static boolean frontMatter(Lines lines, int first) {
    return lines.first(first) == '-'
        && lines.length(first) == 3
        && FrontMatter.end(lines, first) > first;
  }

  private static int wiki(String look) {
    int marks = 0;
    for (String mark : new String[] {"[[", "{{", "\n{|", "<ref", "'''"}) {
      marks += occurrences(look, mark, 100);
    }
    return marks;
  }

  private static int occurrences(String text, String mark, int most) {
    int found = 0;
    int at = text.indexOf(mark);
    while (at >= 0 && found < most) {
      found++;
      at = text.indexOf(mark, at + mark.length());
    }
    return found;
  }
}
