package org.entente.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import org.entente.time.Basis;
import org.entente.time.CalendarSystem;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Reads claims as [ClaimJson] writes them; keys may come in any order and unknown ones are passed
/// over.
public final class ClaimJsonReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;
  private @Nullable String id;
  private @Nullable Entity subject;
  private @Nullable Property property;
  private @Nullable Entity object;
  private @Nullable String value;
  private @Nullable String language;
  private @Nullable String code;
  private @Nullable Act act;
  private @Nullable HistoricalDate time;
  private @Nullable Place place;
  private Stance stance = Stance.ASSERTED;
  private boolean reciprocal;
  private double confidence;
  private @Nullable Citation source;
  private String rule = "";

  private ClaimJsonReader(JsonParser json) {
    this.json = json;
  }

  /// Reads one claim from one line.
  ///
  /// @throws IOException if it is not a claim
  public static Claim parse(String line) throws IOException {
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      return read(json);
    }
  }

  /// Reads the claim whose opening brace the parser stands on, and leaves it on the closing one.
  ///
  /// @throws IOException if it is not a claim
  public static Claim read(JsonParser json) throws IOException {
    ClaimJsonReader reader = new ClaimJsonReader(json);
    try {
      reader.fields(reader::field);
      return reader.claim();
    } catch (IllegalArgumentException e) {
      throw new JsonParseException(json, e.getMessage(), e);
    }
  }

  /// Reads the citation whose opening brace the parser stands on.
  static Citation citation(JsonParser json) throws IOException {
    return new ClaimJsonReader(json).source();
  }

  private Claim claim() throws IOException {
    return new Claim(
        need(id, "id"),
        need(subject, "subject"),
        need(property, "property"),
        object,
        value,
        language,
        code,
        act,
        time,
        place,
        stance,
        reciprocal,
        confidence,
        need(source, "source"),
        rule);
  }

  private void field(String key) throws IOException {
    switch (key) {
      case "id" -> id = json.getText();
      case "subject" -> subject = entity();
      case "property" ->
          property = need(Property.of(json.getText()).orElse(null), "known property");
      case "object" -> object = entity();
      case "value" -> value = json.getText();
      case "language" -> language = json.getText();
      case "code" -> code = json.getText();
      case "act" -> act = need(Act.of(json.getText()).orElse(null), "known act");
      case "time" -> time = time();
      case "place" -> place = place();
      case "stance" -> stance = Stance.valueOf(constant());
      case "reciprocal" -> reciprocal = json.getBooleanValue();
      case "confidence" -> confidence = json.getDoubleValue();
      case "source" -> source = source();
      case "rule" -> rule = json.getText();
      default -> json.skipChildren();
    }
  }

  private Entity entity() throws IOException {
    Words words = words();
    return new Entity(
        need(words.name, "name"),
        EntityKind.valueOf(constant(need(words.kind, "kind"))),
        words.ref);
  }

  private Place place() throws IOException {
    Words words = words();
    return new Place(need(words.name, "name"), words.ref);
  }

  private HistoricalDate time() throws IOException {
    Words words = words();
    return new HistoricalDate(
        Edtf.parse(need(words.edtf, "edtf")),
        words.text,
        Basis.valueOf(constant(need(words.basis, "basis"))),
        words.calendar == null
            ? CalendarSystem.GREGORIAN
            : CalendarSystem.valueOf(constant(words.calendar)),
        words.original);
  }

  private Citation source() throws IOException {
    Words words = words();
    return new Citation(
        need(words.document, "document"),
        need(words.title, "title"),
        words.section,
        words.start,
        words.end,
        need(words.quote, "quote"));
  }

  private Words words() throws IOException {
    Words words = new Words();
    fields(key -> words.field(key, json));
    return words;
  }

  private void fields(FieldReader field) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(json, "an object should stand here");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        field.read(key);
      }
    }
  }

  private String constant() throws IOException {
    return constant(json.getText());
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private <T> T need(@Nullable T part, String name) throws IOException {
    if (part == null) {
      throw new JsonParseException(json, "a claim needs a " + name);
    }
    return part;
  }

  /// Reads the value of one key.
  private interface FieldReader {
    void read(String key) throws IOException;
  }

  /// The fields of a claim's parts, all flat.
  private static final class Words {
    private @Nullable String name;
    private @Nullable String kind;
    private @Nullable String ref;
    private @Nullable String edtf;
    private @Nullable String text;
    private @Nullable String basis;
    private @Nullable String calendar;
    private @Nullable String original;
    private @Nullable String document;
    private @Nullable String title;
    private @Nullable String section;
    private @Nullable String quote;
    private int start;
    private int end;

    void field(String key, JsonParser json) throws IOException {
      switch (key) {
        case "name" -> name = json.getText();
        case "kind" -> kind = json.getText();
        case "ref" -> ref = json.getText();
        case "edtf" -> edtf = json.getText();
        case "text" -> text = json.getText();
        case "basis" -> basis = json.getText();
        case "calendar" -> calendar = json.getText();
        case "original" -> original = json.getText();
        case "document" -> document = json.getText();
        case "title" -> title = json.getText();
        case "section" -> section = json.getText();
        case "quote" -> quote = json.getText();
        case "start" -> start = json.getIntValue();
        case "end" -> end = json.getIntValue();
        default -> json.skipChildren();
      }
    }
  }
}
