package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import org.entente.app.Snapshot;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Position;
import org.entente.query.standing.Standing;
import org.entente.query.standing.StandingAnswer;
import org.entente.view.StandingJson;

/// How two stood on a day, and how one stood towards all.
public final class StandingApi implements Resource {

  private final Held held;

  /// Answers from what is held.
  public StandingApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/standing", this::standing);
    routes.get("/api/v1/position", this::position);
  }

  private void standing(Context context) throws ProblemException {
    String a = Parameters.text(context, "a");
    String b = Parameters.text(context, "b");
    LocalDate day = Parameters.day(context, "on");
    Instant knownOn = Parameters.knownOn(context);
    Snapshot now = held.snapshot();
    StandingAnswer answer =
        now.isNow(knownOn)
            ? now.standing(a, b, day)
            : held.served().entente().standing(now, new Standing(a, b, day, knownOn));
    context.contentType("application/json").result(StandingJson.line(answer));
  }

  private void position(Context context) throws ProblemException {
    String name = Parameters.text(context, "a");
    LocalDate day = Parameters.day(context, "on");
    Instant knownOn = Parameters.knownOn(context);
    Snapshot now = held.snapshot();
    Position position =
        now.isNow(knownOn)
            ? now.position(name, day)
            : held.served().entente().position(now, name, day, knownOn);
    context.contentType("application/json").result(StandingJson.line(position));
  }
}
