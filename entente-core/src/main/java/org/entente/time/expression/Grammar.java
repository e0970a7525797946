package org.entente.time.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The rules by which expressions of time are read: the tables beside this class, compiled once.
///
/// A row of a table has what it reads (`phrase` for a whole expression, else a name that other rows
/// call), its own name, what stands before, the pattern, what stands after, what it gives,
/// sentences in which it must read something and sentences in which it must not. [Notation] says
/// how patterns and guards are written.
final class Grammar {

  static final List<String> TABLES =
      List.of(
          "days.tsv",
          "months.tsv",
          "years.tsv",
          "centuries.tsv",
          "seasons.tsv",
          "parts.tsv",
          "dates.tsv",
          "points.tsv",
          "bounds.tsv",
          "ranges.tsv",
          "sets.tsv",
          "numbers.tsv",
          "relative.tsv",
          "durations.tsv",
          "times.tsv",
          "references.tsv",
          "deictic.tsv",
          "calendars.tsv",
          "foreign.tsv",
          "named.tsv");

  private static final String PHRASE = "phrase";
  private static final Pattern STEP_BORDER = Pattern.compile("[ /]");
  private static final Pattern STEP_MARK = Pattern.compile("[{}@?+]");

  static final Grammar INSTANCE = new Grammar();

  private final WordTable words;
  private final Periods periods = new Periods();
  private final Map<String, Trie> tries = new HashMap<>();

  private Grammar() {
    List<Table.Row> rows =
        TABLES.stream().flatMap(table -> Table.read(table).rows().stream()).toList();
    words = WordTable.with(literals(rows));
    Notation notation = new Notation(words::kindOf);
    int index = 0;
    for (Table.Row row : rows) {
      Rule rule = rule(row, index++, notation);
      Trie trie = tries.computeIfAbsent(rule.of(), name -> new Trie(tries.size()));
      rule.patterns().forEach(pattern -> trie.add(pattern, 0, rule));
    }
    Trie names = tries.computeIfAbsent(Periods.NAME, name -> new Trie(tries.size()));
    for (Rule rule : periods.rules(index)) {
      rule.patterns().forEach(pattern -> names.add(pattern, 0, rule));
    }
    check(rows);
    Map<String, Set<Kind>> firsts = Trie.firsts(tries);
    tries.values().forEach(trie -> trie.sort(firsts, tries));
  }

  WordTable words() {
    return words;
  }

  /// How many names have rules.
  int size() {
    return tries.size();
  }

  Periods periods() {
    return periods;
  }

  Trie phrases() {
    return trie(PHRASE);
  }

  Trie trie(String name) {
    Trie trie = tries.get(name);
    if (trie == null) {
      throw new IllegalStateException("no table of the grammar has a rule for " + name);
    }
    return trie;
  }

  private static List<String> literals(List<Table.Row> rows) {
    TreeSet<String> found = new TreeSet<>();
    for (Table.Row row : rows) {
      for (int cell = 2; cell <= 4; cell++) {
        found.addAll(Notation.words(row.cell(cell)));
      }
    }
    for (Table.Row row : Table.read("guards.tsv").rows()) {
      found.addAll(Notation.words(row.cell(1)));
    }
    return List.copyOf(found);
  }

  private static Rule rule(Table.Row row, int index, Notation notation) {
    try {
      return new Rule(
          index,
          row.cell(0),
          row.cell(1),
          notation.guard(row.cell(2)),
          notation.patterns(row.cell(3)),
          notation.guard(row.cell(4)),
          gives(row.cell(5)));
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static Map<Feature, Object> gives(String cell) {
    Map<Feature, Object> gives = new EnumMap<>(Feature.class);
    for (String part : cell.split(" ", -1)) {
      if (!part.isEmpty()) {
        int sign = part.indexOf('=');
        Feature feature = Notation.feature(sign < 0 ? part : part.substring(0, sign));
        gives.put(feature, sign < 0 ? 1 : feature.value(part.substring(sign + 1)));
      }
    }
    return gives;
  }

  /// Whether every name that a pattern calls has rules.
  private void check(List<Table.Row> rows) {
    List<String> missing = new ArrayList<>();
    for (Table.Row row : rows) {
      for (String step : STEP_BORDER.split(row.cell(3), -1)) {
        String name = STEP_MARK.matcher(step).replaceAll("");
        boolean call = step.contains("{") || step.contains("@");
        if (call && !tries.containsKey(name)) {
          missing.add(row.wrong("no rule reads " + name).getMessage());
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(String.join("; ", missing));
    }
  }
}
