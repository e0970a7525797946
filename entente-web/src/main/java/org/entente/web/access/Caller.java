package org.entente.web.access;

import io.javalin.http.Context;

/// Who makes a request.
///
/// @param name the account's; where there are no accounts, the user's of this machine; empty for
///   who is not logged in
/// @param role the most that they may do
public record Caller(String name, Role role) {

  static final Caller NOBODY = new Caller("", Role.ANYONE);

  private static final String KEY = "entente-caller";

  /// Who makes this request.
  public static Caller of(Context context) {
    Caller caller = context.attribute(KEY);
    return caller == null ? NOBODY : caller;
  }

  void callsBy(Context context) {
    context.attribute(KEY, this);
  }
}
