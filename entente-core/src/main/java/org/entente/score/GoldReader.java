package org.entente.score;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads gold lines: JSON objects with the keys `s`, `p`, `o`, `v`, `code`, `act`, `stance`, `t`,
/// `recip`, `optional` and `quote`.
final class GoldReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  /// In the vocabulary, but in no gold yet.
  private static final Set<String> UNSCORED = Set.of("part-of");

  private final Map<String, List<@Nullable String>> lists = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Boolean> flags = new HashMap<>();

  private GoldReader() {}

  static boolean isScored(String property) {
    return !UNSCORED.contains(property);
  }

  /// Reads the lines of a gold file; blank ones are passed over.
  ///
  /// @throws IOException naming the line that is none
  static List<Gold> read(String text) throws IOException {
    List<Gold> gold = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Gold one = line(line);
        if (isScored(one.property())) {
          gold.add(one);
        }
      } catch (IOException e) {
        throw new IOException("line " + number + " is no gold line", e);
      }
    }
    return List.copyOf(gold);
  }

  private static Gold line(String line) throws IOException {
    GoldReader reader = new GoldReader();
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not an object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        reader.field(key, json.nextToken(), json);
      }
    }
    return reader.gold(line);
  }

  private void field(String key, JsonToken token, JsonParser json) throws IOException {
    switch (token) {
      case START_ARRAY -> lists.put(key, list(json));
      case VALUE_STRING -> texts.put(key, json.getText());
      case VALUE_TRUE, VALUE_FALSE -> flags.put(key, json.getBooleanValue());
      default -> json.skipChildren();
    }
  }

  private static List<@Nullable String> list(JsonParser json) throws IOException {
    List<@Nullable String> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText());
    }
    return list;
  }

  private Gold gold(String line) throws IOException {
    List<@Nullable String> subjects = lists.get("s");
    String property = texts.get("p");
    if (subjects == null || property == null) {
      throw new IOException("a gold line needs s and p");
    }
    return new Gold(
        line,
        subjects,
        property,
        lists.get("o"),
        lists.get("v"),
        lists.get("code"),
        lists.getOrDefault("act", List.of()),
        lists.getOrDefault("stance", List.of("asserted")),
        lists.get("t"),
        flags.getOrDefault("recip", false),
        flags.getOrDefault("optional", false),
        texts.getOrDefault("quote", ""));
  }
}
