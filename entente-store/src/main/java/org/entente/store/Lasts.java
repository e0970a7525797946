package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ledger.Receipt;

/// What the record says last of each document that a batch is about.
final class Lasts {

  private static final int AT_A_TIME = 1_000;

  private final Map<String, Last> lasts = new HashMap<>();

  /// The last turn of a document; the content of a withdrawal is empty.
  private record Last(int number, String content) {}

  static Lasts of(Connection connection, List<Preparation> batch) throws SQLException {
    List<String> documents = batch.stream().map(Preparation::document).distinct().toList();
    Lasts all = new Lasts();
    for (int from = 0; from < documents.size(); from += AT_A_TIME) {
      all.load(connection, documents.subList(from, Math.min(documents.size(), from + AT_A_TIME)));
    }
    return all;
  }

  private static String document(Prepared prepared) {
    return prepared.entry().document().id();
  }

  private void load(Connection connection, List<String> documents) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(documents.size(), "?"));
    String sql = "SELECT document, number, content FROM turns WHERE document IN (" + marks + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < documents.size(); i++) {
        statement.setString(i + 1, documents.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        Cursor row = new Cursor(rows);
        while (row.next()) {
          lasts.merge(
              row.text(),
              new Last(row.integer(), row.text()),
              (one, other) -> one.number > other.number ? one : other);
        }
      }
    }
  }

  /// What appending comes to; from then on it is what the record says last.
  Receipt receipt(Prepared prepared) {
    Last now = new Last(Integer.MAX_VALUE, prepared.content());
    Last last = lasts.put(document(prepared), now);
    if (last == null) {
      return Receipt.ADDED;
    }
    return last.content.equals(prepared.content()) ? Receipt.KNOWN : Receipt.REPLACED;
  }
}
