package org.entente.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.ledger.Entry;
import org.entente.remark.Remark;
import org.entente.remark.Withdrawal;

/// The rows that are added in one transaction.
final class Writing implements AutoCloseable {

  private final Database database;
  private final Numbers numbers;
  private final Map<Table, Row> open = new EnumMap<>(Table.class);

  Writing(Database database, Numbers numbers) {
    this.database = database;
    this.numbers = numbers;
  }

  private Row rows(Table table) throws SQLException {
    Row rows = open.get(table);
    if (rows == null) {
      rows = database.rows(table);
      open.put(table, rows);
    }
    return rows;
  }

  void reading(Prepared prepared) throws SQLException {
    int turn = numbers.nextTurn();
    TurnRows.write(rows(Table.TURNS), turn, prepared);
    String text = prepared.text();
    if (text != null) {
      rows(Table.TEXTS).integer(turn).text(text).end();
    }
    Entry entry = prepared.entry();
    claims(turn, prepared);
    List<Gap> gaps = entry.gaps();
    for (int i = 0; i < gaps.size(); i++) {
      SaidRows.write(rows(Table.GAPS), turn, i, gaps.get(i));
    }
    List<Order> orders = entry.orders();
    for (int i = 0; i < orders.size(); i++) {
      SaidRows.write(rows(Table.ORDERS), turn, i, orders.get(i));
    }
  }

  private void claims(int turn, Prepared prepared) throws SQLException {
    Given given = numbers.entities().given(turn, prepared.named(), rows(Table.ENTITIES));
    rows(Table.CLAIMS).addAll(prepared.claims(), given);
    rows(Table.FILED).addAll(prepared.filed(), given);
  }

  void remark(Remark remark) throws SQLException {
    RemarkRows.write(rows(Table.REMARKS), numbers.nextRemark(), remark);
    if (remark instanceof Withdrawal withdrawal) {
      TurnRows.write(rows(Table.TURNS), numbers.nextTurn(), withdrawal);
    }
  }

  @Override
  public void close() throws SQLException {
    for (Row rows : open.values()) {
      rows.close();
    }
  }
}
