package org.entente.reading.statement.table;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.source.Span;

/// What a cell of a table looks like by itself.
final class Cell {

  private static final int LONGEST_NAME = 60;
  private static final Pattern NUMBER = Pattern.compile("[#–—\\-−]?|\\d{1,4}\\.?");
  private static final Pattern NOTE_MARK =
      Pattern.compile("\\s*(\\[[^\\]]{0,12}\\]|[*†‡§¶]+|[;,:]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\\s*$");
  private static final Pattern STATUS =
      Pattern.compile(
          "\\s*\\((?:relations |currently |since |formerly |de facto |now )*"
              + "(?:suspended|severed|cancell?ed|broken(?: off)?|frozen|ended|withdrawn|terminated"
              + "|former|defunct|dissolved|recogni[sz]ed|unrecogni[sz]ed|resumed|restored|list"
              + "|details|more)[^)]*\\)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING_MARK = Pattern.compile("^[|•·*\\s]+");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ʻ\\-–]*(?:[ ,(/&]+\\(?[\\p{L}\\p{M}.'’ʻ\\-–]+\\)?)*");

  private Cell() {}

  /// Whether a cell holds nothing but a row's number or a dash.
  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /// The name in a cell, without notes on its state and marks of footnotes.
  static String name(String text) {
    String name = LEADING_MARK.matcher(text).replaceFirst("").strip();
    String before;
    do {
      before = name;
      name = NOTE_MARK.matcher(name).replaceFirst("");
      name = STATUS.matcher(name).replaceFirst("").strip();
    } while (!name.equals(before));
    return name;
  }

  /// Whether a cleaned text has the shape of a name.
  static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.split(" ").length <= 8
        && NAME.matcher(name).matches();
  }

  /// The cells of a row, and null-safe access beyond its end.
  static String text(List<Span> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column).text() : "";
  }
}
