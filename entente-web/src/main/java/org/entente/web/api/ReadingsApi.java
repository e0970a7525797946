package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.web.access.Caller;
import org.entente.web.access.Role;
import org.entente.web.reading.Reading;
import org.entente.web.reading.ReadingJson;
import org.entente.web.reading.Readings;
import org.entente.web.reading.Readings.Given;

/// Documents that are handed in and read.
public final class ReadingsApi implements Resource {

  private static final int MOST_LISTENERS = 100;
  private static final int USUAL = 20;
  private static final int MOST = 1_000;
  private static final int MOST_OFFSET = 1_000_000;
  private static final Duration BEAT = Duration.ofSeconds(10);

  private final Readings readings;
  private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

  /// Hands documents over to be read.
  public ReadingsApi(Readings readings) {
    this.readings = readings;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.post("/api/v1/readings", this::take, Role.CURATOR);
    routes.get("/api/v1/readings", this::list, Role.READER);
    routes.get("/api/v1/readings/{id}", this::one, Role.READER);
    routes.sse("/api/v1/readings/{id}/events", this::follow, Role.READER);
  }

  private void take(Context context) throws ProblemException {
    List<Given> files;
    if (!context.isMultipartFormData()) {
      throw Parameters.wrong("body", "is no form with files.", "Send multipart/form-data.");
    }
    try {
      files = context.uploadedFiles().stream().map(ReadingsApi::given).toList();
    } catch (Exception e) {
      // The server's parser of forms tells by such what is over its limits, and what is no form.
      throw new ProblemException(
          new Problem(
              "too-large",
              Severity.ERROR,
              "files",
              "are too many or too large, or the form is broken.",
              "Send at most %d files of at most %d MB each."
                  .formatted(Readings.MOST_FILES, Readings.MOST_BYTES >> 20)));
    }
    Reading reading = readings.take(files, Caller.of(context).name());
    context.status(HttpStatus.ACCEPTED).header("Location", "/api/v1/readings/" + reading.id());
    context.contentType("application/json").result(ReadingJson.line(reading));
  }

  private static Given given(UploadedFile file) {
    return new Given(file.filename(), file::content);
  }

  private void list(Context context) throws ProblemException {
    int limit = Parameters.number(context, "limit", USUAL, MOST);
    int offset = Parameters.number(context, "offset", 0, MOST_OFFSET);
    List<Reading> all = readings.all();
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", all.size());
          json.writeArrayFieldStart("readings");
          for (Reading reading : all.stream().skip(offset).limit(limit).toList()) {
            ReadingJson.write(json, reading);
          }
          json.writeEndArray();
        });
  }

  private void one(Context context) throws ProblemException {
    context.contentType("application/json").result(ReadingJson.line(found(context)));
  }

  private Reading found(Context context) throws ProblemException {
    String id = context.pathParam("id");
    return readings
        .of(id)
        .orElseThrow(
            () -> Parameters.missing(id, "is no reading.", "See /api/v1/readings for those."));
  }

  /// Sends a reading whenever it is further than it was, until it is over.
  private void follow(SseClient client) {
    Reading reading = readings.of(client.ctx().pathParam("id")).orElse(null);
    if (reading == null || !listeners.tryAcquire()) {
      client.sendEvent("none", "{}");
      client.close();
      return;
    }
    client.keepAlive();
    Thread.ofVirtual().name("listener").start(() -> follow(client, reading));
  }

  private void follow(SseClient client, Reading first) {
    try {
      Reading now = first;
      client.sendEvent("reading", ReadingJson.line(now));
      while (!now.isOver() && !client.terminated()) {
        Reading next = readings.after(now, BEAT).orElse(now);
        if (next.equals(now)) {
          client.sendComment("waiting");
        } else {
          client.sendEvent("reading", ReadingJson.line(next));
        }
        now = next;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.release();
      client.close();
    }
  }
}
