package org.entente.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes answers as JSON: keys always in the same order, absent ones left out.
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int ROOM = 8_192;

  private Json() {}

  /// Writes a part of an answer.
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /// Answers with an object.
  static void answer(Context context, Body body) {
    context.contentType("application/json").result(object(body));
  }

  /// An object on one line.
  static String object(Body body) {
    StringWriter out = new StringWriter(ROOM);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }
}
