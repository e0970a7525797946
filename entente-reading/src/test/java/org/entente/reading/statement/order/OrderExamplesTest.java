package org.entente.reading.statement.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row is kept: its example tells an order when the row is the only one, and its
/// counter-example none.
class OrderExamplesTest {

  static Stream<OrderRule> rules() {
    return OrderTable.bundled().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleTellsOneOrder(OrderRule rule) {
    assertThat(Told.alone(rule, rule.yes())).as("%s in: %s", rule.name(), rule.yes()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCounterExampleTellsNone(OrderRule rule) {
    assertThat(Told.alone(rule, rule.no())).as("%s in: %s", rule.name(), rule.no()).isEmpty();
  }
}
