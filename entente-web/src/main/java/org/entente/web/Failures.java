package org.entente.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Tells what went wrong as problem+json (RFC 9457), with the problem's own id, place and remedy.
final class Failures {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int WRONG = 400;
  private static final int FAULT = 500;

  /// Statuses by the ids of problems; all others are what the asker gave.
  private static final Map<String, Integer> STATUS =
      Map.ofEntries(
          Map.entry("not-found", 404),
          Map.entry("unknown-id", 404),
          Map.entry("log-in", 401),
          Map.entry("wrong-password", 401),
          Map.entry("not-allowed", 403),
          Map.entry("other-site", 403),
          Map.entry("too-large", 413),
          Map.entry("compressed", 415),
          Map.entry("wrong-host", 421),
          Map.entry("too-many", 429),
          Map.entry("record-disk-full", 507),
          Map.entry("record-failed", 500));

  private Failures() {}

  static void routes(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, context) -> tell(context, e.problem()));
    routes.exception(HttpResponseException.class, (e, context) -> tell(context, e));
    routes.exception(Exception.class, (e, context) -> fault(context));
  }

  private static void tell(Context context, Problem problem) {
    write(context, STATUS.getOrDefault(problem.id(), WRONG), problem);
  }

  private static void tell(Context context, HttpResponseException e) {
    String message = e.getMessage() == null ? "cannot be answered" : e.getMessage();
    write(
        context,
        e.getStatus(),
        new Problem(
            "http", Severity.ERROR, context.path(), message + ".", "See /api/v1/openapi.yaml."));
  }

  private static void fault(Context context) {
    write(
        context,
        FAULT,
        new Problem(
            "fault",
            Severity.ERROR,
            context.path(),
            "Entente itself failed.",
            "Please report it with what you did."));
  }

  private static void write(Context context, int status, Problem problem) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", problem.message());
      json.writeNumberField("status", status);
      json.writeStringField("detail", problem.remedy());
      json.writeStringField("id", problem.id());
      json.writeStringField("place", problem.place());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    context.status(status).contentType("application/problem+json").result(out.toString());
  }
}
