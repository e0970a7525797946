package org.entente.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.entente.claim.Order.Sense;
import org.jspecify.annotations.Nullable;

/// Writes and reads the order that words tell as JSON, like [ClaimJson] for claims.
public final class OrderJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private OrderJson() {}

  /// An order on one line, without the line's end.
  public static String line(Order order) {
    StringWriter out = new StringWriter(256);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("earlier", order.earlier());
      json.writeStringField("later", order.later());
      json.writeStringField("sense", order.sense().word());
      json.writeBooleanField("firm", order.firm());
      ClaimJson.source(json, order.source());
      json.writeStringField("rule", order.rule());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }

  /// Reads one order from one line; keys may come in any order and unknown ones are passed over.
  ///
  /// @throws IOException if it is no order
  public static Order parse(String line) throws IOException {
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(json, "an order should stand here");
      }
      Fields fields = new Fields();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        fields.read(key, json);
      }
      return fields.order(json);
    }
  }

  private static final class Fields {
    private @Nullable String earlier;
    private @Nullable String later;
    private @Nullable Sense sense;
    private boolean firm;
    private @Nullable Citation source;
    private String rule = "";

    void read(String key, JsonParser json) throws IOException {
      switch (key) {
        case "earlier" -> earlier = json.getText();
        case "later" -> later = json.getText();
        case "sense" -> sense = sense(json.getText());
        case "firm" -> firm = json.getBooleanValue();
        case "source" -> source = ClaimJsonReader.citation(json);
        case "rule" -> rule = json.getText();
        default -> json.skipChildren();
      }
    }

    private static @Nullable Sense sense(String word) {
      return Arrays.stream(Sense.values())
          .filter(sense -> sense.word().equals(word))
          .findFirst()
          .orElse(null);
    }

    Order order(JsonParser json) throws IOException {
      if (earlier == null || later == null || sense == null || source == null) {
        throw new JsonParseException(json, "an order needs two claims, a sense and a source");
      }
      return new Order(earlier, later, sense, firm, source, rule);
    }
  }
}
