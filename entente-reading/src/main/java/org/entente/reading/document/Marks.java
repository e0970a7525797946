package org.entente.reading.document;

/// What marks of the written forms stand in the first part of a text.
record Marks(boolean titleLine, int headings) {

  private static final int LOOK = 1 << 16;

  static Marks count(String text) {
    Lines lines = new Lines(text.length() > LOOK ? text.substring(0, LOOK) : text);
    int first = lines.nextFull(0);
    int headings = 0;
    boolean title = false;
    for (int line = first; line < lines.count(); line++) {
      if (lines.first(line) == '=') {
        HeadingLine heading = HeadingLine.at(lines, line);
        title |= line == first && heading != null && heading.marks() == 1;
        headings += heading != null && heading.marks() > 1 ? 1 : 0;
      }
    }
    return new Marks(title, headings);
  }

  boolean isDump() {
    return titleLine || headings > 0;
  }
}
