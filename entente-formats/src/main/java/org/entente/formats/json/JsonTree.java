package org.entente.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.problem.JsonFault;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Reads JSON strictly: one value, no key twice, not nested too deep.
public final class JsonTree {

  private static final int DEEPEST = 16;
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String file;
  private final int firstLine;
  private final JsonParser json;

  private JsonTree(String file, int firstLine, JsonParser json) {
    this.file = file;
    this.firstLine = firstLine;
    this.json = json;
  }

  /// Reads the one value of a text.
  ///
  /// @param file the file, for places
  /// @param firstLine the number of the text's first line in the file
  /// @throws ProblemException `not-json` or `key-twice`, with the place
  public static Json parse(String file, int firstLine, String text) throws ProblemException {
    try (JsonParser json = FACTORY.createParser(text)) {
      JsonTree tree = new JsonTree(file, firstLine, json);
      if (json.nextToken() == null) {
        throw tree.fault("not-json", "holds no JSON.", "Write a value.");
      }
      Json value = tree.value(0);
      if (json.nextToken() != null) {
        throw tree.fault("not-json", "goes on after its value.", "Remove what follows.");
      }
      return value;
    } catch (JsonProcessingException e) {
      String place = place(file, firstLine, e.getLocation());
      throw problem("not-json", place, "is no JSON: " + JsonFault.words(e) + ".", "Mend it.");
    } catch (IOException e) {
      throw new UncheckedIOException("a string gives all it has", e);
    }
  }

  private Json value(int depth) throws IOException, ProblemException {
    String place = place();
    if (depth > DEEPEST) {
      throw fault("not-json", "is nested too deep.", "Nothing here needs that.");
    }
    JsonToken token = json.currentToken();
    return switch (token) {
      case START_OBJECT -> new Json.Fields(fields(depth), place);
      case START_ARRAY -> new Json.Items(items(depth), place);
      case VALUE_STRING -> new Json.Text(json.getText(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(json.getDecimalValue(), place);
      case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(token == JsonToken.VALUE_TRUE, place);
      default -> new Json.Nothing(place);
    };
  }

  private Map<String, Json> fields(int depth) throws IOException, ProblemException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      if (fields.containsKey(key)) {
        throw fault("key-twice", "has the key ‘%s’ a second time.".formatted(key), "Keep one.");
      }
      json.nextToken();
      fields.put(key, value(depth + 1));
    }
    return Collections.unmodifiableMap(fields);
  }

  private List<Json> items(int depth) throws IOException, ProblemException {
    List<Json> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return List.copyOf(items);
  }

  private String place() {
    return place(file, firstLine, json.currentTokenLocation());
  }

  private static String place(String file, int firstLine, JsonLocation at) {
    return "%s, line %d, column %d"
        .formatted(file, firstLine + at.getLineNr() - 1, at.getColumnNr());
  }

  private ProblemException fault(String id, String message, String remedy) {
    return problem(id, place(), message, remedy);
  }

  private static ProblemException problem(String id, String place, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, place, message, remedy));
  }
}
