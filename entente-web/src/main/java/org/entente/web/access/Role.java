package org.entente.web.access;

import io.javalin.security.RouteRole;

/// What a route asks of whoever calls it; each role may also do what those before it may.
///
/// A route that names none may be read by readers and written to by curators.
public enum Role implements RouteRole {
  /// Also who is not logged in: the page itself, and logging in.
  ANYONE,
  /// Asks the record.
  READER,
  /// Adds documents and judges.
  CURATOR,
  /// Keeps the accounts.
  ADMIN;

  /// Whether who has this role may do what asks for another.
  boolean mayDo(Role asked) {
    return compareTo(asked) >= 0;
  }
}
