package org.entente.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.entente.time.CalendarSystem;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Writes claims as JSON: keys always in the same order, absent ones left out, numbers plain.
///
/// The same claim always gives the same characters.
public final class ClaimJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ClaimJson() {}

  /// A claim on one line, without the line's end.
  public static String line(Claim claim) {
    StringWriter out = new StringWriter(512);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json, claim);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }

  /// Writes a claim as the next value.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    entity(json, "subject", claim.subject());
    json.writeStringField("property", claim.property().word());
    entity(json, "object", claim.object());
    text(json, "value", claim.value());
    text(json, "language", claim.language());
    text(json, "code", claim.code());
    Act act = claim.act();
    text(json, "act", act == null ? null : act.word());
    time(json, claim.time());
    place(json, claim.place());
    json.writeStringField("stance", claim.stance().word());
    if (claim.reciprocal()) {
      json.writeBooleanField("reciprocal", true);
    }
    json.writeFieldName("confidence");
    json.writeNumber(plain(claim.confidence()));
    source(json, claim.source());
    json.writeStringField("rule", claim.rule());
    json.writeEndObject();
  }

  /// Writes an entity as a field; nothing where there is none.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void entity(JsonGenerator json, String key, @Nullable Entity entity)
      throws IOException {
    if (entity == null) {
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("name", entity.name());
    json.writeStringField("kind", entity.kind().word());
    text(json, "ref", entity.ref());
    json.writeEndObject();
  }

  private static void time(JsonGenerator json, @Nullable HistoricalDate time) throws IOException {
    if (time == null) {
      return;
    }
    json.writeObjectFieldStart("time");
    json.writeStringField("edtf", time.edtf().toString());
    text(json, "text", time.words());
    json.writeStringField("basis", time.basis().word());
    if (time.calendar() != CalendarSystem.GREGORIAN) {
      json.writeStringField("calendar", time.calendar().word());
      text(json, "original", time.original());
    }
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, @Nullable Place place) throws IOException {
    if (place == null) {
      return;
    }
    json.writeObjectFieldStart("place");
    json.writeStringField("name", place.name());
    text(json, "ref", place.ref());
    json.writeEndObject();
  }

  /// Writes a citation as the field `source`.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void source(JsonGenerator json, Citation source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("document", source.document());
    json.writeStringField("title", source.title());
    text(json, "section", source.section());
    json.writeNumberField("start", source.start());
    json.writeNumberField("end", source.end());
    json.writeStringField("quote", source.quote());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(key, text);
    }
  }

  /// A number without exponent or needless zeros, as `0.85` and `1`.
  public static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
