package org.entente.web.access;

import io.javalin.http.Context;

/// Tells who makes a request.
public interface Access {

  /// Who it is; nobody with a role where that is not known.
  Caller caller(Context context);

  /// Everybody, as the user of this machine: for a server that only they reach.
  static Access open(String user) {
    Caller everybody = new Caller(user, Role.ADMIN);
    return context -> everybody;
  }
}
