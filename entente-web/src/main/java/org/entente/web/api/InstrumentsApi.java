package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.entente.problem.ProblemException;
import org.entente.query.profile.Course;
import org.entente.view.CourseJson;

/// Instruments: what they went through, and who did what to them.
public final class InstrumentsApi implements Resource {

  private final Held held;

  /// Answers from what is held.
  public InstrumentsApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    // The key of an instrument known in one document only ends with the document's name, slashes
    // and all.
    routes.get("/api/v1/instruments/<key>", this::instrument);
  }

  private void instrument(Context context) throws ProblemException {
    String asked = context.pathParam("key");
    Course course =
        held.snapshot()
            .course(asked)
            .orElseThrow(
                () ->
                    Parameters.missing(
                        asked,
                        "is no instrument of which the record tells.",
                        "Look for it with /api/v1/actors?kind=instrument&q=…"));
    Json.answer(context, json -> CourseJson.fields(json, course));
  }
}
