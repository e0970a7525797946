package org.entente.web.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.problem.Problem;
import org.entente.problem.Severity;

/// Readings as JSON: for the API, and for the journal, which reads them again.
public final class ReadingJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private ReadingJson() {}

  /// A reading on one line.
  public static String line(Reading reading) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      write(json, reading);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }

  /// Writes a reading.
  public static void write(JsonGenerator json, Reading reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", reading.id());
    json.writeStringField("by", reading.by());
    json.writeStringField("given", reading.given().toString());
    json.writeStringField("state", reading.state().word());
    json.writeArrayFieldStart("documents");
    for (Part part : reading.parts()) {
      write(json, part);
    }
    json.writeEndArray();
    write(json, reading.problems());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Part part) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", part.name());
    json.writeNumberField("bytes", part.bytes());
    json.writeStringField("state", part.state().word());
    if (part.state() == Part.State.READ) {
      json.writeNumberField("claims", part.claims());
      json.writeStringField("kept", part.kept());
    }
    write(json, part.problems());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("id", problem.id());
      json.writeStringField("severity", problem.severity() == Severity.ERROR ? "error" : "warning");
      json.writeStringField("place", problem.place());
      json.writeStringField("message", problem.message());
      json.writeStringField("remedy", problem.remedy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Reads what [#line] wrote.
  ///
  /// @throws IOException if it is something else
  static Reading parse(byte[] bytes) throws IOException {
    JsonNode json = MAPPER.readTree(bytes);
    List<Part> parts = new ArrayList<>();
    for (JsonNode part : json.path("documents")) {
      parts.add(
          new Part(
              part.path("document").asText(),
              part.path("bytes").asLong(),
              state(part.path("state").asText()),
              part.path("claims").asInt(),
              part.path("kept").asText(),
              problems(part)));
    }
    try {
      return new Reading(
          json.path("id").asText(),
          json.path("by").asText(),
          Instant.parse(json.path("given").asText()),
          whole(json.path("state").asText()),
          parts,
          problems(json));
    } catch (DateTimeException e) {
      throw new IOException("no moment is given", e);
    }
  }

  private static List<Problem> problems(JsonNode json) {
    List<Problem> problems = new ArrayList<>();
    for (JsonNode problem : json.path("problems")) {
      problems.add(
          new Problem(
              problem.path("id").asText(),
              problem.path("severity").asText().equals("error") ? Severity.ERROR : Severity.WARNING,
              problem.path("place").asText(),
              problem.path("message").asText(),
              problem.path("remedy").asText()));
    }
    return problems;
  }

  private static Part.State state(String word) throws IOException {
    return Stream.of(Part.State.values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IOException("no state: " + word));
  }

  private static Reading.State whole(String word) throws IOException {
    return Stream.of(Reading.State.values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IOException("no state: " + word));
  }
}
