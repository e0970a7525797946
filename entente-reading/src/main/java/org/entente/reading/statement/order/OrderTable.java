package org.entente.reading.statement.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.Order.Sense;
import org.entente.reading.mention.Table;
import org.entente.reading.mention.WordSet;
import org.entente.reading.statement.order.OrderRule.First;
import org.entente.reading.statement.order.OrderRule.Stands;

/// The words that tell an order, found by the last of them; for verbs, by the verb.
public final class OrderTable {

  private static final OrderTable BUNDLED = new OrderTable(load());

  private final List<OrderRule> rules;
  private final Map<String, List<OrderRule>> index = new HashMap<>();

  private OrderTable(List<OrderRule> rules) {
    this.rules = rules;
    for (OrderRule rule : rules) {
      rule.words().stream()
          .map(words -> rule.stands() == Stands.BETWEEN ? words.getFirst() : words.getLast())
          .distinct()
          .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(rule));
    }
  }

  /// The rules that come with Entente.
  public static OrderTable bundled() {
    return BUNDLED;
  }

  /// A table of one rule alone.
  static OrderTable of(OrderRule rule) {
    return new OrderTable(List.of(rule));
  }

  List<OrderRule> rules() {
    return rules;
  }

  /// The rules one of whose runs of words ends in this one; for verbs, begins with it.
  List<OrderRule> about(String word) {
    return index.getOrDefault(word, List.of());
  }

  private static List<OrderRule> load() {
    return Table.rows(OrderTable.class, "orders.tsv").stream().map(OrderTable::rule).toList();
  }

  private static OrderRule rule(String[] row) {
    return new OrderRule(
        row[0],
        Arrays.stream(row[1].split("\\|")).map(words -> List.of(words.split(" "))).toList(),
        Stands.of(row[2]),
        First.of(row[3]),
        Sense.valueOf(row[4].toUpperCase(Locale.ROOT) + "_BEFORE"),
        WordSet.of(row[5]),
        row[6],
        row[7]);
  }
}
