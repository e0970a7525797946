package org.entente.web.access;

import io.javalin.http.Context;

/// Tells who makes a request.
public interface Access {

  /// Who it is; nobody with a role where that is not known.
  Caller caller(Context context);

  /// Whether nobody needs an account.
  boolean isOpen();
}
