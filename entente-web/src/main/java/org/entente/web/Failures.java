package org.entente.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.app.PageServer.Served;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Tells what went wrong as problem+json (RFC 9457), with the problem's own id, place and remedy.
final class Failures {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String TYPE = "application/problem+json";
  private static final int WRONG = 400;
  private static final int FAULT = 500;
  private static final int DISK_FULL = 507;

  /// How the ids of problems begin that whoever keeps the record must solve.
  private static final String OF_RECORD = "record-";

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
          Map.entry("record-disk-full", DISK_FULL));

  private Failures() {}

  static void routes(RoutesConfig routes, Served served) {
    routes.exception(ProblemException.class, (e, context) -> tell(context, e, served));
    routes.exception(HttpResponseException.class, (e, context) -> tell(context, e));
    routes.exception(Exception.class, (e, context) -> fault(context, e, served));
  }

  private static void tell(Context context, ProblemException e, Served served) {
    Problem problem = e.problem();
    if (problem.id().startsWith(OF_RECORD)) {
      served.failed(context.path(), e);
      write(context, STATUS.getOrDefault(problem.id(), FAULT), ofRecord(problem));
    } else {
      write(context, STATUS.getOrDefault(problem.id(), WRONG), problem);
    }
  }

  /// Where the record lies is the business of whoever keeps it.
  private static Problem ofRecord(Problem problem) {
    return new Problem(
        problem.id(),
        problem.severity(),
        "The record",
        "cannot be read or written.",
        "Whoever started the server was told why.");
  }

  private static void tell(Context context, HttpResponseException e) {
    String message = e.getMessage() == null ? "cannot be answered" : e.getMessage();
    write(
        context,
        e.getStatus(),
        new Problem(
            "http", Severity.ERROR, context.path(), message + ".", "See /api/v1/openapi.yaml."));
  }

  private static void fault(Context context, Exception e, Served served) {
    served.failed(context.method() + " " + context.path(), e);
    write(context, FAULT, fault(context.path()));
  }

  private static Problem fault(String place) {
    return new Problem(
        "fault",
        Severity.ERROR,
        place,
        "Entente itself failed.",
        "Please report it with what you did; whoever started the server was told where.");
  }

  /// Answers where there is no more room for what was begun.
  static void error(HttpServletResponse response, Error e, Served served) {
    served.failed("An answer", e);
    response.setStatus(FAULT);
    response.setContentType(TYPE);
    try {
      response.getOutputStream().write(json(FAULT, fault("")).getBytes(StandardCharsets.UTF_8));
    } catch (IOException | IllegalStateException closed) {
      // Nobody listens any more.
    }
  }

  private static void write(Context context, int status, Problem problem) {
    context.status(status).contentType(TYPE).result(json(status, problem));
  }

  private static String json(int status, Problem problem) {
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
    return out.toString();
  }
}
