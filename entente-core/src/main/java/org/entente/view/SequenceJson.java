package org.entente.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.query.Sequence;
import org.entente.query.Why;
import org.entente.query.Why.Bound;
import org.entente.reconcile.order.Reason;
import org.entente.time.DayRange;

/// Writes a chronology as JSON: keys always in the same order, absent ones left out.
public final class SequenceJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SequenceJson() {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /// A fact on one line, without the line's end.
  public static String line(Sequence.Fact fact) {
    return object(
        json -> {
          json.writeFieldName("claim");
          ClaimJson.write(json, fact.claim());
          days(json, "start", fact.days().start());
          days(json, "end", fact.days().end());
          json.writeBooleanField("tightened", fact.tightened());
          if (fact.contradicted()) {
            json.writeBooleanField("contradicted", true);
          }
        });
  }

  /// A claim that nothing bounds.
  public static String line(Claim unbounded) {
    return object(
        json -> {
          json.writeFieldName("claim");
          ClaimJson.write(json, unbounded);
          json.writeBooleanField("tightened", false);
        });
  }

  /// The reasons for the bounds of a claim on one line.
  public static String line(Why why) {
    return object(
        json -> {
          json.writeFieldName("claim");
          ClaimJson.write(json, why.claim());
          if (why.contradicted()) {
            json.writeBooleanField("contradicted", true);
          }
          json.writeArrayFieldStart("bounds");
          for (Bound bound : why.bounds()) {
            bound(json, bound);
          }
          json.writeEndArray();
        });
  }

  private static void bound(JsonGenerator json, Bound bound) throws IOException {
    json.writeStartObject();
    json.writeStringField("of", bound.side().name().toLowerCase(Locale.ROOT));
    json.writeStringField(bound.earliest() ? "earliest" : "latest", bound.day().toString());
    json.writeArrayFieldStart("reasons");
    for (Reason reason : bound.reasons()) {
      reason(json, reason);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void reason(JsonGenerator json, Reason reason) throws IOException {
    json.writeStartObject();
    switch (reason) {
      case Reason.Dated dated -> json.writeStringField("kind", "date");
      case Reason.Told told -> {
        json.writeStringField("kind", "words");
        ClaimJson.source(json, told.words());
      }
      case Reason.Ruled ruled -> {
        json.writeStringField("kind", "rule");
        json.writeStringField("rule", ruled.rule().word());
      }
      case Reason.Known known -> {
        json.writeStringField("kind", "known");
        json.writeStringField("rule", known.rule().word());
      }
    }
    claims(json, reason.claims());
    json.writeEndObject();
  }

  private static void claims(JsonGenerator json, List<Claim> claims) throws IOException {
    if (claims.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      ClaimJson.write(json, claim);
    }
    json.writeEndArray();
  }

  private static void days(JsonGenerator json, String key, DayRange days) throws IOException {
    String edtf = DaysWords.edtf(days);
    if (!edtf.isEmpty()) {
      json.writeStringField(key, edtf);
    }
  }

  private static String object(Body body) {
    StringWriter out = new StringWriter(1024);
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
