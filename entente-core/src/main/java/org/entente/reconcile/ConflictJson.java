package org.entente.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.reconcile.Conflict.Fact;
import org.entente.remark.Judgement;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;

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
    sides(json, conflict.sides());
    judgements(json, conflict.judgements());
    json.writeEndObject();
  }

  private static void sides(JsonGenerator json, List<Side> sides) throws IOException {
    if (sides.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("sides");
    for (Side side : sides) {
      json.writeStartObject();
      json.writeStringField("stands", side.stands());
      if (side.preferred()) {
        json.writeBooleanField("preferred", true);
      }
      json.writeArrayFieldStart("sources");
      for (Testimony source : side.sources()) {
        source(json, source);
      }
      json.writeEndArray();
      json.writeNumberField("wordings", side.wordings());
      json.writeArrayFieldStart("claims");
      for (String id : side.claims().stream().map(Claim::id).distinct().toList()) {
        json.writeString(id);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void source(JsonGenerator json, Testimony source) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", source.document());
    json.writeStringField("title", source.title());
    SourceKind kind = source.kind();
    if (kind != null) {
      json.writeStringField("kind", kind.word());
    }
    Edtf date = source.date();
    if (date != null) {
      json.writeStringField("date", date.text());
    }
    Apart apart = source.apart();
    if (apart != null) {
      json.writeObjectFieldStart("apart");
      json.writeNumberField("fewest", apart.fewest());
      if (apart.most() != Long.MAX_VALUE) {
        json.writeNumberField("most", apart.most());
      }
      json.writeBooleanField("later", apart.later());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void judgements(JsonGenerator json, List<Judgement> judgements)
      throws IOException {
    if (judgements.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("judgements");
    for (Judgement judgement : judgements) {
      json.writeStartObject();
      json.writeStringField("id", judgement.id());
      json.writeStringField("verdict", judgement.verdict().word());
      json.writeStringField("who", judgement.who());
      json.writeStringField("why", judgement.why());
      json.writeEndObject();
    }
    json.writeEndArray();
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
