package org.entente.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// A JSON object that was sent, read key by key and checked.
final class Sent {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_CHARACTERS = 200_000;
  private static final int MOST_OF_LIST = 100;

  private final JsonNode object;

  private Sent(JsonNode object) {
    this.object = object;
  }

  /// The object of a request.
  ///
  /// @throws ProblemException if it holds none
  static Sent in(Context context) throws ProblemException {
    byte[] bytes = context.bodyAsBytes();
    if (bytes.length > MOST_BYTES) {
      throw Parameters.wrong("body", "is too large.", "Send at most a megabyte.");
    }
    try {
      return of("body", MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8)));
    } catch (JsonProcessingException e) {
      throw Parameters.wrong(
          "body", "is no JSON: " + e.getOriginalMessage() + ".", "Send a JSON object.");
    }
  }

  private static Sent of(String key, @Nullable JsonNode node) throws ProblemException {
    if (node == null || !node.isObject()) {
      throw Parameters.wrong(key, "is no object.", "Send a JSON object.");
    }
    return new Sent(node);
  }

  /// An object within it that must be there.
  Sent object(String key) throws ProblemException {
    return of(key, object.get(key));
  }

  /// Whether a key is given.
  boolean has(String key) {
    return object.hasNonNull(key);
  }

  /// A text that must be there.
  String text(String key) throws ProblemException {
    String text = textOrNone(key);
    if (text == null) {
      throw Parameters.wrong(key, "is missing.", "Give it in the body.");
    }
    return text;
  }

  /// A text as it stands, blanks and all; null where none is given.
  @Nullable String textOrNone(String key) throws ProblemException {
    JsonNode node = object.get(key);
    if (node == null || node.isNull() || (node.isTextual() && node.textValue().isBlank())) {
      return null;
    }
    return text(key, node);
  }

  private static String text(String key, JsonNode node) throws ProblemException {
    if (!node.isTextual() || node.textValue().length() > MOST_CHARACTERS) {
      throw Parameters.wrong(key, "is no text, or too long.", "Give a shorter text.");
    }
    return node.textValue();
  }

  /// A number that must be there.
  int number(String key) throws ProblemException {
    JsonNode node = object.get(key);
    if (node == null || !node.isInt() || node.intValue() < 0) {
      throw Parameters.wrong(key, "is no number from 0 on.", "Give such a number.");
    }
    return node.intValue();
  }

  /// A list of texts that must be there.
  List<String> texts(String key) throws ProblemException {
    JsonNode node = object.get(key);
    if (node == null || !node.isArray() || node.size() > MOST_OF_LIST) {
      throw Parameters.wrong(key, "is no list of texts.", "Give a list.");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode each : node) {
      texts.add(text(key, each));
    }
    return texts;
  }
}
