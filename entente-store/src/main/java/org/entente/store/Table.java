package org.entente.store;

import java.util.Locale;

/// The tables that rows are added to; `schema.sql` tells their columns.
enum Table {
  ENTITIES,
  TURNS,
  TEXTS,
  CLAIMS,
  FILED,
  GAPS,
  ORDERS,
  REMARKS;

  /// Its name in SQL.
  String sql() {
    return name().toLowerCase(Locale.ROOT);
  }
}
