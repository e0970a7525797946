package org.entente.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.asof.AsOf;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Sort;

/// Answers by going over all rows: slow, and plainly right.
final class PlainAsOf implements AsOf {

  private final List<Row> rows;
  private final Map<Key, List<Row>> byKey;

  PlainAsOf(List<Row> rows) {
    this.rows = rows.stream().sorted().toList();
    this.byKey = this.rows.stream().collect(Collectors.groupingBy(Row::key));
  }

  @Override
  public List<Row> holding(Key key, Sort sort, int day, int most) {
    return backwards(key, sort, row -> row.bounds().mayHoldOn(day), most);
  }

  @Override
  public List<Row> before(Key key, Sort sort, int day, int most) {
    return backwards(key, sort, row -> row.bounds().endLatest() < day, most);
  }

  @Override
  public List<Row> after(Key key, Sort sort, int day, int most) {
    return of(key, sort).filter(row -> row.bounds().startEarliest() > day).limit(most).toList();
  }

  @Override
  public List<String> others(String actor) {
    TreeSet<String> others = new TreeSet<>();
    for (Row row : rows) {
      Key key = row.key();
      if (key.isDyad() && key.one().equals(actor)) {
        others.add(key.other());
      } else if (key.other().equals(actor)) {
        others.add(key.one());
      }
    }
    return List.copyOf(others);
  }

  private List<Row> backwards(Key key, Sort sort, Predicate<Row> wanted, int most) {
    return of(key, sort).filter(wanted).sorted(Comparator.reverseOrder()).limit(most).toList();
  }

  private Stream<Row> of(Key key, Sort sort) {
    return byKey.getOrDefault(key, List.of()).stream().filter(row -> row.sort() == sort);
  }
}
