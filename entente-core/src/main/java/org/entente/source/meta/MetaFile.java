package org.entente.source.meta;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.problem.JsonFault;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Decoding;
import org.entente.source.Description;

/// A side-car file: one JSON object that describes the document beside which it lies.
///
/// What is wrong with one key leaves the others; a file that is no JSON object tells nothing.
public final class MetaFile {

  /// How the names of side-cars end.
  public static final String SUFFIX = ".meta.json";

  /// The largest side-car, in bytes.
  public static final int MOST_BYTES = 64 * 1024;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final String place;
  private final JsonParser json;
  private final DescriptionDraft draft = new DescriptionDraft(Severity.ERROR);

  private MetaFile(String place, JsonParser json) {
    this.place = place;
    this.json = json;
  }

  /// Reads a side-car.
  ///
  /// @param place the file, for problems
  public static Told parse(String place, byte[] bytes) {
    try {
      String text = Decoding.utf8(place, bytes);
      try (JsonParser json =
          FACTORY.createParser(text.startsWith("\ufeff") ? text.substring(1) : text)) {
        return new MetaFile(place, json).read();
      }
    } catch (ProblemException e) {
      return new Told(Description.NONE, List.of(e.problem()));
    } catch (JsonParseException e) {
      return unread(
          JsonFault.place(place, e.getLocation()),
          "meta-not-json",
          "is no JSON: %s.".formatted(JsonFault.words(e)),
          "Mend it; the document is read without it.");
    } catch (IOException e) {
      return unread(place, "meta-not-json", "is no JSON: " + e.getMessage() + ".", "Mend it.");
    }
  }

  private static Told unread(String place, String id, String message, String remedy) {
    return new Told(
        Description.NONE, List.of(new Problem(id, Severity.ERROR, place, message, remedy)));
  }

  private Told read() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return unread(
          place,
          "meta-not-an-object",
          "holds no JSON object.",
          "Write one, as {\"date\": \"1955-06\", \"kind\": \"contemporary\"}.");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String at = at();
      String word = json.currentName();
      Key key = Key.of(word).orElse(null);
      JsonToken value = json.nextToken();
      if (key == null) {
        draft.report(unknown(word, at));
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        value(key, value, at);
      }
    }
    if (json.nextToken() != null) {
      return unread(at(), "meta-not-json", "goes on after the object.", "Remove what follows it.");
    }
    return draft.told();
  }

  private void value(Key key, JsonToken value, String at) throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      draft.put(key, json.getText(), at);
    } else if (value == JsonToken.START_ARRAY && key == Key.AUTHOR) {
      authors(at);
    } else {
      draft.report("wrong-type", key, at, "is no text.", "Write it in quotation marks.");
      json.skipChildren();
    }
  }

  private void authors(String at) throws IOException {
    List<String> names = new ArrayList<>();
    boolean sound = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      sound &= json.currentToken() == JsonToken.VALUE_STRING;
      names.add(json.getText());
      json.skipChildren();
    }
    if (sound) {
      draft.put(Key.AUTHOR, String.join(Key.BETWEEN_AUTHORS, names), at);
    } else {
      draft.report(
          "wrong-type", Key.AUTHOR, at, "is no list of names.", "Write each in quotation marks.");
    }
  }

  private static Problem unknown(String word, String at) {
    return new Problem(
        "unknown-key",
        Severity.WARNING,
        at,
        "the key ‘%s’ is not known and was passed over.".formatted(word),
        "Known are " + Key.all() + ".");
  }

  private String at() {
    return JsonFault.place(place, json.currentTokenLocation());
  }
}
