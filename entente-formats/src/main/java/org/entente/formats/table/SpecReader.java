package org.entente.formats.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.formats.codes.Codes;
import org.entente.formats.json.Json;
import org.entente.formats.json.Keys;
import org.entente.formats.vocabulary.Words;
import org.entente.problem.ProblemException;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a claim in a mapping, and remembers every column that they name.
final class SpecReader {

  private static final int DEEPEST = 3;

  private final List<Column> columns = new ArrayList<>();

  /// Every column named so far, each time.
  List<Column> columns() {
    return List.copyOf(columns);
  }

  private String column(Keys keys, String key) throws ProblemException {
    String name = keys.need(key).strip();
    columns.add(new Column(name, keys.at(key)));
    return name;
  }

  /// The cell of a key; null where it is absent.
  @Nullable CellSpec optionalCell(Keys keys, String key) throws ProblemException {
    Keys cell = keys.keys(key);
    if (cell == null) {
      return null;
    }
    CellSpec spec = cell(cell);
    cell.done();
    return spec;
  }

  /// A word for every row, or a cell that gives it.
  CellSpec wordCell(Keys keys, String key) throws ProblemException {
    Json value = keys.needValue(key);
    if (value instanceof Json.Text word) {
      return new CellSpec(List.of(new CellSpec.Constant(word.value())), Map.of());
    }
    CellSpec cell = optionalCell(keys, key);
    if (cell == null) {
      throw keys.fault(key, "is missing.", "Give it a value.");
    }
    return cell;
  }

  /// What `column`, `constant` or `text` of an object say.
  CellSpec cell(Keys keys) throws ProblemException {
    List<CellSpec.Piece> pieces = new ArrayList<>();
    if (keys.has("column")) {
      pieces.add(new CellSpec.OfColumn(column(keys, "column")));
    }
    if (keys.has("constant")) {
      pieces.add(new CellSpec.Constant(keys.need("constant")));
    }
    if (keys.has("text")) {
      pieces.addAll(mixed(keys));
    }
    long given = List.of("column", "constant", "text").stream().filter(keys::has).count();
    if (given != 1) {
      throw keys.fault(
          "column",
          "one of ‘column’, ‘constant’ and ‘text’ should say where this comes from.",
          "Keep one of them.");
    }
    Map<String, String> words = new LinkedHashMap<>();
    Keys listed = keys.keys("words");
    if (listed != null) {
      for (String word : listed.names()) {
        String meaning = listed.text(word);
        words.put(word, meaning == null ? "" : meaning);
      }
    }
    return new CellSpec(List.copyOf(pieces), words);
  }

  /// Text with columns in braces, as `Alliance {number}`.
  private List<CellSpec.Piece> mixed(Keys keys) throws ProblemException {
    String text = keys.need("text");
    List<CellSpec.Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (open >= 0 && close < 0) {
        throw keys.fault("text", "opens a brace that is never closed.", "Close it.");
      }
      int end = open < 0 ? text.length() : open;
      if (end > at) {
        pieces.add(new CellSpec.Constant(text.substring(at, end)));
      }
      if (open >= 0) {
        String name = text.substring(open + 1, close).strip();
        columns.add(new Column(name, keys.at("text")));
        pieces.add(new CellSpec.OfColumn(name));
      }
      at = open < 0 ? text.length() : close + 1;
    }
    return pieces;
  }

  /// An actor or thing.
  EntitySpec entity(Keys keys) throws ProblemException {
    CellSpec cell = cell(keys);
    String word = keys.need("kind");
    var kind = Words.KINDS.find(word);
    if (kind.isEmpty()) {
      throw keys.fault("kind", Words.KINDS.fault(word), Words.KINDS.remedy(word));
    }
    String codes = keys.text("codes");
    boolean ids = Naming.IDS.equals(codes);
    if (codes != null && !ids && Codes.scheme(codes).isEmpty()) {
      throw keys.fault(
          "codes",
          "‘%s’ is no scheme of codes.".formatted(codes),
          Words.remedy(codes, Codes.schemes()));
    }
    if (codes != null && !ids && kind.get() != EntityKind.STATE) {
      throw keys.fault("codes", "are codes of states.", "Write \"kind\": \"state\".");
    }
    String split = keys.text("split");
    Keys of = keys.keys("of");
    boolean lookup = !keys.has("lookup") || keys.truth("lookup");
    EntitySpec spec =
        new EntitySpec(
            cell,
            kind.get(),
            codes,
            split == null ? "" : split,
            lookup,
            of == null ? null : entity(of),
            optionalCell(keys, "otherwise"));
    keys.done();
    return spec;
  }

  /// Conditions: one object, or a list of which all must hold; none where the key is absent.
  List<Condition> conditions(Keys keys, String key) throws ProblemException {
    var value = keys.value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    List<Json> written =
        value.get() instanceof Json.Items items ? items.values() : List.of(value.get());
    List<Condition> conditions = new ArrayList<>();
    for (Json condition : written) {
      conditions.add(condition(Keys.of(condition, keys.path(key))));
    }
    return List.copyOf(conditions);
  }

  private Condition condition(Keys keys) throws ProblemException {
    String column = column(keys, "column");
    long asked = List.of("is", "not", "empty").stream().filter(keys::has).count();
    if (asked != 1) {
      throw keys.fault("column", "is asked nothing or too much.", "Write ‘is’, ‘not’ or ‘empty’.");
    }
    Condition.Sort sort;
    if (keys.has("empty")) {
      sort = keys.truth("empty") ? Condition.Sort.IS_EMPTY : Condition.Sort.IS_FULL;
    } else {
      sort = keys.has("is") ? Condition.Sort.IS : Condition.Sort.IS_NOT;
    }
    Set<String> words = new LinkedHashSet<>(texts(keys, "is"));
    words.addAll(texts(keys, "not"));
    keys.done();
    return new Condition(column, sort, words);
  }

  /// The texts of a key that holds one or a list.
  static List<String> texts(Keys keys, String key) throws ProblemException {
    var value = keys.value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    List<Json> written =
        value.get() instanceof Json.Items items ? items.values() : List.of(value.get());
    List<String> texts = new ArrayList<>();
    for (Json text : written) {
      texts.add(Keys.text(text, keys.path(key)));
    }
    return texts;
  }

  /// When.
  TimeSpec time(Keys keys) throws ProblemException {
    return time(keys, 0);
  }

  private TimeSpec time(Keys keys, int depth) throws ProblemException {
    if (depth > DEEPEST) {
      throw keys.fault("start", "is nested too deep.", "Give columns here.");
    }
    TimeSpec spec;
    if (keys.has("start") || keys.has("end")) {
      spec =
          new TimeSpec.Lasting(
              time(keys.needKeys("start"), depth + 1),
              time(keys.needKeys("end"), depth + 1),
              dates(keys, "open"),
              dates(keys, "older"));
    } else if (keys.has("earliest") || keys.has("latest")) {
      spec =
          new TimeSpec.Within(
              time(keys.needKeys("earliest"), depth + 1), time(keys.needKeys("latest"), depth + 1));
    } else if (keys.has("since")) {
      spec = new TimeSpec.Since(time(keys.needKeys("since"), depth + 1), dates(keys, "last"));
    } else if (keys.has("until")) {
      spec = new TimeSpec.Until(time(keys.needKeys("until"), depth + 1), dates(keys, "open"));
    } else if (keys.has("year")) {
      spec =
          new TimeSpec.InParts(
              column(keys, "year"),
              keys.has("month") ? column(keys, "month") : null,
              keys.has("day") ? column(keys, "day") : null);
    } else {
      spec = new TimeSpec.InColumn(column(keys, "column"), reading(keys));
    }
    keys.done();
    return spec;
  }

  private static Set<String> dates(Keys keys, String key) throws ProblemException {
    Set<String> dates = new LinkedHashSet<>();
    for (String date : texts(keys, key)) {
      try {
        dates.add(Edtf.parse(date).text());
      } catch (IllegalArgumentException e) {
        throw keys.fault(key, "is " + e.getMessage() + ".", "Write EDTF, as 2016-12-31.");
      }
    }
    return dates;
  }

  private static DateReading reading(Keys keys) throws ProblemException {
    List<String> patterns = texts(keys, "pattern");
    try {
      return patterns.isEmpty() ? DateReading.EDTF : DateReading.of(patterns);
    } catch (IllegalArgumentException e) {
      throw keys.fault(
          "pattern",
          "‘%s’ is no pattern: %s.".formatted(String.join("’, ‘", patterns), e.getMessage()),
          "Write one as d/M/uuuu, MMMM uuuu or uuuu-MM-dd.");
    }
  }
}
