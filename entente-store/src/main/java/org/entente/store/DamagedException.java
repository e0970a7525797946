package org.entente.store;

import java.sql.SQLException;

/// What is on record is not what was put there.
final class DamagedException extends SQLException {

  private static final long serialVersionUID = 1L;

  DamagedException(String message) {
    super(message);
  }
}
