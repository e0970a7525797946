package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.Block;
import org.entente.source.Span;

/// Tells whether the first row of a table names its columns.
///
/// A header has short cells without figures. It is known by words that name columns, or by standing
/// out from a column of dates, figures or sentences below it.
final class TableHeader {

  private static final int LONGEST_CELL = 70;
  private static final int MOST_WORDS = 9;
  private static final int LONG_CELL = 60;
  private static final int ROWS_TO_COMPARE = 3;

  private static final Set<String> NUMBER_SIGNS =
      Set.of("#", "no", "no.", "nr", "s.no.", "№", "n°");

  /// Words that name a column, whatever the table is about.
  private static final Set<String> COLUMN_WORDS =
      Set.of(
          ("country countries state nation entity territory region location place city capital name"
               + " title person holder office post position rank status type kind class category"
               + " subject date dates day month year years since until from to start end began"
               + " begun begin beginning started ended established establishment signed signature"
               + " ratified ratification accession effective concluded recognised recognized"
               + " recognition resumed duration period term tenure relations relation notes note"
               + " remarks comment comments details description reference references ref refs"
               + " source sources party parties signatory signatories treaty agreement instrument"
               + " convention organisation organization institution body bloc group economy host"
               + " ambassador envoy minister embassy consulate mission head residence residency"
               + " website image flag symbol result event events outcome number total population"
               + " area index percentage value amount imports exports language key field property"
               + " item")
              .split(" "));

  private static final Pattern PROPER = Pattern.compile("\\b(of|in|to|for|with) (the )?\\p{Lu}");

  private TableHeader() {}

  static boolean isHeader(List<Block.Row> rows) {
    List<Span> cells = trimmed(rows.getFirst().cells());
    int full = 0;
    int named = 0;
    for (Span cell : cells) {
      if (!isShort(cell.text())) {
        return false;
      }
      full += cell.isBlank() ? 0 : 1;
      named += namesColumn(cell.text()) ? 1 : 0;
    }
    if (full == 0 || (full == 1 && cells.size() > 2)) {
      return false;
    }
    return namesColumn(cells.getFirst().text()) || named * 2 > full || standsOut(cells, rows);
  }

  /// Without cells at the end that hold no word.
  static List<Span> trimmed(List<Span> cells) {
    int end = cells.size();
    while (end > 1 && !Prose.hasWords(cells.get(end - 1).text())) {
      end--;
    }
    return List.copyOf(cells.subList(0, end));
  }

  /// A row with more cells than its header has, without the empty cells that a stray bar makes.
  static List<Span> fitted(List<Span> cells, int size) {
    if (cells.size() <= size) {
      return cells;
    }
    List<Span> fitted = new ArrayList<>(cells);
    for (int i = fitted.size() - 1; i > 0 && fitted.size() > size; i--) {
      if (fitted.get(i).isBlank()) {
        fitted.remove(i);
      }
    }
    return List.copyOf(fitted);
  }

  private static boolean isShort(String cell) {
    if (NUMBER_SIGNS.contains(cell.toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (cell.length() > LONGEST_CELL || (cell.endsWith(".") && cell.contains(", "))) {
      return false;
    }
    return !hasDigit(cell) && words(cell).length <= MOST_WORDS;
  }

  /// Whether there is a word for a column that is not part of a proper name, as in "State of
  /// Arcadia" or "Embassy in Strelsau".
  private static boolean namesColumn(String cell) {
    String lower = cell.toLowerCase(Locale.ROOT);
    if (NUMBER_SIGNS.contains(lower)) {
      return true;
    }
    if (PROPER.matcher(cell).find()) {
      return false;
    }
    for (String word : words(lower)) {
      if (COLUMN_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsOut(List<Span> header, List<Block.Row> rows) {
    for (int column = 0; column < header.size(); column++) {
      if (Prose.hasWords(header.get(column).text())
          && !isMissing(header.get(column).text())
          && differs(column, rows)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differs(int column, List<Block.Row> rows) {
    int seen = 0;
    int unlike = 0;
    for (Block.Row row : rows.subList(1, rows.size())) {
      if (column < row.cells().size() && !row.cells().get(column).isBlank()) {
        String cell = row.cells().get(column).text();
        seen++;
        unlike += hasDigit(cell) || cell.length() > LONG_CELL ? 1 : 0;
      }
    }
    return seen >= ROWS_TO_COMPARE && unlike * 5 >= seen * 4;
  }

  private static boolean isMissing(String cell) {
    return Set.of("n/a", "unknown", "none", "n.a.", "not known", "tba", "pending")
        .contains(cell.toLowerCase(Locale.ROOT));
  }

  private static boolean hasDigit(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }

  private static String[] words(String cell) {
    return cell.trim().split("[^\\p{L}]+");
  }
}
