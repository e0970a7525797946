package org.entente.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.query.standing.Belonging;
import org.entente.query.standing.Deed;
import org.entente.query.standing.Finding;
import org.entente.query.standing.Instrument;
import org.entente.query.standing.OfficeHolder;
import org.entente.query.standing.Position;
import org.entente.query.standing.Relations;
import org.entente.query.standing.Side;
import org.entente.query.standing.StandingAnswer;
import org.entente.reconcile.Conflict;
import org.entente.remark.Judgement;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Writes an answer on standing as JSON: keys always in the same order, absent ones left out.
public final class StandingJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private StandingJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Body {
    void write(StandingJson out) throws IOException;
  }

  private interface Fields<T> {
    void write(T what) throws IOException;
  }

  /// The answer for two on one line, without the line's end.
  public static String line(StandingAnswer answer) {
    return object(out -> out.answer(answer));
  }

  /// The position of one on one line, without the line's end.
  public static String line(Position position) {
    return object(out -> out.position(position));
  }

  private void answer(StandingAnswer answer) throws IOException {
    json.writeStringField("day", answer.day().toString());
    side("a", answer.a());
    side("b", answer.b());
    relations(answer.relations());
    findings("instruments", answer.instruments(), this::instrument);
    findings("memberships", answer.memberships(), this::belonging);
    findings("holders", answer.holders(), this::holder);
    findings("phases", answer.phases(), phase -> json.writeStringField("phase", phase));
    deeds("before", answer.before());
    deeds("about", answer.about());
    deeds("after", answer.after());
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : answer.conflicts()) {
      json.writeString(conflict.id());
    }
    json.writeEndArray();
  }

  private void position(Position position) throws IOException {
    json.writeStringField("day", position.day().toString());
    side("a", position.side());
    json.writeArrayFieldStart("towards");
    for (Position.Towards towards : position.towards()) {
      json.writeStartObject();
      side("b", towards.other());
      relations(towards.relations());
      deeds("before", towards.last().stream().toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void side(String key, Side side) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("name", side.name());
    var actor = side.actor();
    text("ref", actor == null ? null : actor.id());
    json.writeEndObject();
  }

  private void relations(Finding<Relations> finding) throws IOException {
    json.writeObjectFieldStart("relations");
    Relations relations = finding.what();
    json.writeStringField("state", relations.state().word());
    json.writeStringField("ground", relations.ground().word());
    var level = relations.level();
    text("level", level == null ? null : level.word());
    days("since", relations.since());
    evidence(finding);
    json.writeEndObject();
  }

  private void instrument(Instrument instrument) throws IOException {
    json.writeStringField("name", instrument.name());
    text("type", instrument.type());
    json.writeStringField("status", instrument.status().word());
    days("signed", instrument.signed());
    days("ended", instrument.ended());
  }

  private void belonging(Belonging belonging) throws IOException {
    json.writeStringField("organisation", belonging.organisation());
    json.writeBooleanField("a", belonging.a());
    json.writeBooleanField("b", belonging.b());
    json.writeStringField("as", belonging.as());
  }

  private void holder(OfficeHolder holder) throws IOException {
    json.writeStringField("of", holder.ofA() ? "a" : "b");
    json.writeStringField("role", holder.role().word());
    json.writeStringField("person", holder.person());
    json.writeStringField("title", holder.title());
    text("term", holder.term());
  }

  private <T> void findings(String key, List<Finding<T>> findings, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Finding<T> finding : findings) {
      json.writeStartObject();
      fields.write(finding.what());
      evidence(finding);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidence(Finding<?> finding) throws IOException {
    json.writeStringField("sureness", finding.sureness().word());
    claims("claims", finding.claims());
    if (!finding.against().isEmpty()) {
      claims("against", finding.against());
    }
    if (!finding.judged().isEmpty()) {
      json.writeArrayFieldStart("judged");
      for (Judgement judgement : finding.judged()) {
        json.writeString(judgement.id());
      }
      json.writeEndArray();
    }
  }

  private void deeds(String key, List<Deed> deeds) throws IOException {
    json.writeArrayFieldStart(key);
    for (Deed deed : deeds) {
      json.writeStartObject();
      claims("claims", deed.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void claims(String key, List<Claim> claims) throws IOException {
    json.writeArrayFieldStart(key);
    for (Claim claim : claims) {
      ClaimJson.write(json, claim);
    }
    json.writeEndArray();
  }

  private void days(String key, @Nullable DayRange days) throws IOException {
    if (days != null) {
      String edtf = DaysWords.edtf(days);
      text(key, edtf.isEmpty() ? null : edtf);
    }
  }

  private void text(String key, @Nullable String text) throws IOException {
    if (text != null) {
      json.writeStringField(key, text);
    }
  }

  private static String object(Body body) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      body.write(new StandingJson(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }
}
