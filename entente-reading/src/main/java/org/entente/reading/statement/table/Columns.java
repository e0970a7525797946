package org.entente.reading.statement.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Act;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/// Which columns of a table of relations hold the partner, the dates and the notes.
///
/// @param name the column of partners
/// @param dates the columns of dates
/// @param notes the column of notes; -1 where there is none
/// @param ofBodies whether the partners are organisations
/// @param plain whether the header says all of it
record Columns(int name, List<DateColumn> dates, int notes, boolean ofBodies, boolean plain) {

  /// A column of dates.
  ///
  /// @param index its place
  /// @param act what happened at its dates
  /// @param header its header
  record DateColumn(int index, Act act, String header) {}

  private static final double MOST = 0.6;
  private static final Pattern NAME =
      header(
          "(?:#|no\\.?|s\\.?no\\.?)?\\s*(?:the )?(?:sovereign |partner |host |member |foreign )?"
              + "(?:countr(?:y|ies)|states?|nations?|entit(?:y|ies)|names?|partners?|polit(?:y|ies)"
              + "|territor(?:y|ies))(?:\\b.*)?");
  private static final Pattern BODY =
      header(
          "(?:international |regional |multilateral"
              + " )?(?:organi[sz]ations?|institutions?|bod(?:y|ies)|blocs?)");
  private static final Pattern REGION = header("regions?");
  private static final Pattern RELATIONS =
      header(
          ".*\\b(?:relations?|ties)\\b.*\\b(?:began|begun|begin|establish\\w*|started|start"
              + "|since|from|opened|\\(re\\)established|resumed|formed|date)\\b.*"
              + "|.*\\b(?:establish\\w*|date|since|began|start)\\b.*\\b(?:relations?|ties)\\b.*"
              + "|(?:formal|diplomatic|official|full) (?:diplomatic )?relations(?: an)?"
              + "|formal an|established|date established|began|relations");
  private static final Pattern ENDED =
      header(
          ".*\\b(?:relations?|ties)\\b.*\\b(?:ended|severed|broken|suspended|terminated|until)\\b.*"
              + "|(?:date )?(?:severed|ended|suspended|broken off)");
  private static final Pattern RECOGNITION = header(".*\\brecogni(?:[sz]ed|tion)\\b.*");
  private static final Pattern NOT_A_DATE =
      header(".*\\b(?:no\\.|number|unofficial|previous|former|status|duration|mission to)\\b.*");
  private static final Pattern BARE_DATE = header("(?:date|since|from|start|year)(?: date)?");
  private static final Pattern NOTES = header("(?:notes?|remarks?|comments?|details?)(?:\\b.*)?");

  private static Pattern header(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /// Reads the header; looks at the rows for what it leaves open.
  ///
  /// @param bare what happened at the dates of a column headed only "date"; null where nothing
  ///   tells
  static Optional<Columns> of(
      List<String> written, List<List<Span>> rows, TableContext context, @Nullable Act bare) {
    List<String> header = full(written, rows);
    int name = find(header, NAME);
    int body = find(header, BODY);
    int named = name >= 0 ? name : body >= 0 ? body : find(header, REGION);
    List<DateColumn> dates = dateColumns(header, rows, named, bare);
    boolean plain = named >= 0 && !dates.isEmpty();
    int column = named >= 0 ? named : nameColumn(rows, context);
    if (dates.isEmpty() && bare != null) {
      dates = datesByContent(header, rows, column, bare);
    }
    if (column < 0 || dates.isEmpty()) {
      return Optional.empty();
    }
    int notes = find(header, NOTES);
    int last = dates.getLast().index() + 1;
    boolean ofBodies = name < 0 && body >= 0;
    return Optional.of(new Columns(column, dates, notes < 0 ? last : notes, ofBodies, plain));
  }

  /// The header with a blank at its start where the rows have one cell more there: a number, or the
  /// partner under no name.
  private static List<String> full(List<String> header, List<List<Span>> rows) {
    long wider = rows.stream().filter(row -> row.size() == header.size() + 1).count();
    if (header.isEmpty() || wider < MOST * rows.size()) {
      return header;
    }
    long numbered = rows.stream().filter(row -> Cell.isNumber(Cell.text(row, 0))).count();
    if (numbered < MOST * rows.size() && find(header, NAME) >= 0) {
      return header;
    }
    List<String> full = new ArrayList<>();
    full.add("");
    full.addAll(header);
    return full;
  }

  private static List<DateColumn> dateColumns(
      List<String> header, List<List<Span>> rows, int name, @Nullable Act bare) {
    List<DateColumn> dates = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String text = plain(header.get(i));
      Act act = i == name || NOTES.matcher(text).matches() ? null : act(text, bare);
      if (act != null && hasDate(rows, i)) {
        dates.add(new DateColumn(i, act, text));
      }
    }
    return dates;
  }

  private static @Nullable Act act(String header, @Nullable Act bare) {
    if (NOT_A_DATE.matcher(header).matches()) {
      return null;
    }
    if (ENDED.matcher(header).matches()) {
      return Act.SEVER_RELATIONS;
    }
    if (RELATIONS.matcher(header).matches()) {
      return Act.ESTABLISH_RELATIONS;
    }
    if (RECOGNITION.matcher(header).matches()) {
      return Act.RECOGNISE;
    }
    return BARE_DATE.matcher(header).matches() ? bare : null;
  }

  private static int nameColumn(List<List<Span>> rows, TableContext context) {
    for (int i = 0; i < width(rows); i++) {
      double known =
          share(rows, i, text -> context.naming().actor(Cell.name(text), null).isPresent());
      if (known >= MOST) {
        return i;
      }
    }
    return -1;
  }

  /// The first column of dates after the names, where no header says what else it may be.
  private static List<DateColumn> datesByContent(
      List<String> header, List<List<Span>> rows, int name, Act bare) {
    for (int i = name + 1; i < width(rows) && name >= 0; i++) {
      boolean headless = i >= header.size() || header.get(i).isBlank();
      if (headless && share(rows, i, Columns::isDate) >= MOST) {
        return List.of(new DateColumn(i, bare, ""));
      }
    }
    return List.of();
  }

  private static boolean hasDate(List<List<Span>> rows, int column) {
    return rows.stream().anyMatch(row -> isDate(Cell.text(row, column)));
  }

  private static boolean isDate(String text) {
    return !DateCell.read(text.strip()).isEmpty();
  }

  /// How many of the cells of a column that hold anything are as asked.
  private static double share(
      List<List<Span>> rows, int column, java.util.function.Predicate<String> asked) {
    int filled = 0;
    int met = 0;
    for (List<Span> row : rows) {
      String text = Cell.text(row, column).strip();
      if (!text.isEmpty() && !text.equals("—") && !text.equals("–")) {
        filled++;
        met += asked.test(text) ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : (double) met / filled;
  }

  private static int width(List<List<Span>> rows) {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  private static int find(List<String> header, Pattern wanted) {
    for (int i = 0; i < header.size(); i++) {
      if (wanted.matcher(plain(header.get(i))).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String plain(String header) {
    return header.replaceAll("[\\s;]+", " ").replaceAll("[|\\-.*†‡]+$", "").strip();
  }
}
