package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.entente.problem.ProblemException;
import org.entente.web.access.Caller;
import org.entente.web.access.Door;
import org.entente.web.access.Role;

/// Logging in and out, and who one is.
public final class SessionApi implements Resource {

  private final Door door;

  /// Lets in by a door.
  public SessionApi(Door door) {
    this.door = door;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/session", this::who, Role.ANYONE);
    routes.post("/api/v1/session", this::enter, Role.ANYONE);
    routes.delete("/api/v1/session", this::leave, Role.ANYONE);
  }

  private void who(Context context) {
    tell(context, Caller.of(context));
  }

  private void enter(Context context) throws ProblemException {
    Sent sent = Sent.in(context);
    tell(context, door.enter(context, sent.text("name"), sent.text("password").toCharArray()));
  }

  private void leave(Context context) {
    door.leave(context);
    context.header("Cache-Control", "no-store").status(HttpStatus.NO_CONTENT);
  }

  private void tell(Context context, Caller caller) {
    context.header("Cache-Control", "no-store");
    Json.answer(
        context,
        json -> {
          json.writeBooleanField("accounts", !door.isOpen());
          if (caller.role() != Role.ANYONE) {
            json.writeStringField("name", caller.name());
            json.writeStringField("role", caller.role().name().toLowerCase(Locale.ROOT));
          }
        });
  }
}
