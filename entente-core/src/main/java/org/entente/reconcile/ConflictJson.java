package org.entente.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.reconcile.Conflict.Fact;

/// Writes conflicts as JSON: keys always in the same order, absent ones left out.
public final class ConflictJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ConflictJson() {}

  /// A conflict on one line, without the line's end.
  public static String line(Conflict conflict) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json, conflict);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Conflict conflict) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", conflict.id());
    json.writeStringField("kind", conflict.kind().word());
    json.writeStringField("severity", conflict.severity().word());
    fact(json, conflict.fact());
    json.writeArrayFieldStart("claims");
    for (Claim claim : conflict.claims()) {
      ClaimJson.write(json, claim);
    }
    json.writeEndArray();
    json.writeStringField("explanation", conflict.explanation());
    if (!conflict.bounds().isEmpty()) {
      json.writeArrayFieldStart("bounds");
      for (String bound : conflict.bounds()) {
        json.writeString(bound);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void fact(JsonGenerator json, Fact fact) throws IOException {
    json.writeObjectFieldStart("fact");
    ClaimJson.entity(json, "subject", fact.subject());
    json.writeStringField("property", fact.property().word());
    ClaimJson.entity(json, "object", fact.object());
    if (fact.code() != null) {
      json.writeStringField("code", fact.code());
    }
    Act act = fact.act();
    if (act != null) {
      json.writeStringField("act", act.word());
    }
    json.writeEndObject();
  }
}
