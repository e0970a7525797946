package org.entente.store;

import java.io.IOException;
import java.sql.SQLException;
import org.entente.claim.ClaimJson;
import org.entente.claim.ClaimJsonReader;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.claim.OrderJson;

/// Gaps and orders as rows of the tables `gaps` and `orders`, and back.
final class SaidRows {

  /// The columns of a gap after `turn`, in the order of [#gap].
  static final String GAP = "explanation, evidence";

  /// The column of an order after `turn`.
  static final String ORDER = "said";

  private SaidRows() {}

  static void write(Row row, int turn, int position, Gap gap) throws SQLException {
    row.integer(turn).integer(position).text(gap.explanation());
    row.text(ClaimJson.line(gap.evidence())).end();
  }

  static void write(Row row, int turn, int position, Order order) throws SQLException {
    row.integer(turn).integer(position).text(order.earlier()).text(order.later());
    row.text(OrderJson.line(order)).end();
  }

  static Gap gap(Cursor row) throws SQLException {
    String explanation = row.text();
    try {
      return new Gap(ClaimJsonReader.parse(row.text()), explanation);
    } catch (IOException e) {
      throw new SQLException("a gap cannot be understood", e);
    }
  }

  static Order order(Cursor row) throws SQLException {
    try {
      return OrderJson.parse(row.text());
    } catch (IOException e) {
      throw new SQLException("an order cannot be understood", e);
    }
  }
}
