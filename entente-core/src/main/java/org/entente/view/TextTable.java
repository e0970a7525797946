package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows set in columns, each as wide as it needs within its limit, longer cells broken over lines.
final class TextTable {

  /// How wide a page is.
  static final int PAGE = 96;

  private static final String GUTTER = "  ";

  private final String indent;
  private final int[] limits;
  private final List<List<String>> rows = new ArrayList<>();

  /// A table.
  ///
  /// @param limits the most columns of the terminal that each column may take
  TextTable(int indent, int... limits) {
    this.indent = " ".repeat(indent);
    this.limits = limits.clone();
  }

  /// Adds a row; cells are set on one line each before they are broken.
  TextTable row(String... cells) {
    rows.add(Arrays.stream(cells).map(Lines::flat).toList());
    return this;
  }

  /// Sets the table.
  void appendTo(StringBuilder page) {
    int[] widths = widths();
    rows.forEach(row -> append(row, widths, page));
  }

  /// Sets the table with every column as wide as its limit, so that tables below each other align.
  void appendAlignedTo(StringBuilder page) {
    rows.forEach(row -> append(row, limits, page));
  }

  private int[] widths() {
    int[] widths = new int[limits.length];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Math.min(limits[i], DisplayWidth.of(row.get(i))));
      }
    }
    return widths;
  }

  private void append(List<String> row, int[] widths, StringBuilder page) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(Lines.wrapped(row.get(i), Math.max(1, widths[i])));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < cells.size(); i++) {
        String text = y < cells.get(i).size() ? cells.get(i).get(y) : "";
        line.append(i > 0 ? GUTTER : "").append(Lines.padded(text, widths[i]));
      }
      page.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
