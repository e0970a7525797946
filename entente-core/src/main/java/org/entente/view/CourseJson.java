package org.entente.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.authority.Actor;
import org.entente.claim.ClaimJson;
import org.entente.claim.Property;
import org.entente.query.profile.Course;
import org.entente.query.profile.Course.Dated;
import org.entente.query.profile.Course.Deed;
import org.entente.query.profile.Course.Party;
import org.entente.query.profile.Course.Signatory;
import org.entente.query.profile.Course.Told;
import org.entente.time.Edtf;

/// Writes what an instrument went through as JSON: keys always in the same order, absent ones left
/// out.
public final class CourseJson {

  private CourseJson() {}

  /// Writes the fields.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void fields(JsonGenerator json, Course course) throws IOException {
    json.writeStringField("key", course.key());
    json.writeStringField("name", course.name());
    texts(json, "names", course.names());
    told(json, "types", course.types());
    json.writeArrayFieldStart("stages");
    for (Course.Stage stage : course.stages()) {
      json.writeStartObject();
      json.writeStringField("stage", stage.stage().word());
      json.writeBooleanField("disputed", stage.disputed());
      dates(json, "dates", stage.dates());
      json.writeEndObject();
    }
    json.writeEndArray();
    parties(json, course.parties());
    signatories(json, course.signatories());
    json.writeObjectFieldStart("told");
    for (Map.Entry<Property, List<Told>> told : course.told().entrySet()) {
      told(json, told.getKey().word(), told.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("claims", course.claims().size());
    json.writeArrayFieldStart("sources");
    for (Course.Source source : course.sources()) {
      json.writeStartObject();
      json.writeStringField("document", source.document());
      json.writeStringField("title", source.title());
      json.writeNumberField("claims", source.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "namesakes", course.namesakes());
    ProfileJson.conflicts(json, course.conflicts());
  }

  private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void told(JsonGenerator json, String key, List<Told> all) throws IOException {
    json.writeArrayFieldStart(key);
    for (Told told : all) {
      json.writeStartObject();
      json.writeStringField("what", told.what());
      ClaimJson.entity(json, "other", told.other());
      ProfileJson.claims(json, told.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void dates(JsonGenerator json, String key, List<Dated> dates) throws IOException {
    json.writeArrayFieldStart(key);
    for (Dated dated : dates) {
      json.writeStartObject();
      Edtf edtf = dated.edtf();
      if (edtf != null) {
        json.writeStringField("edtf", edtf.text());
      }
      ProfileJson.days(json, dated.interval());
      json.writeStringField("stance", dated.stance().word());
      ProfileJson.claims(json, dated.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void parties(JsonGenerator json, List<Party> parties) throws IOException {
    json.writeArrayFieldStart("parties");
    for (Party party : parties) {
      json.writeStartObject();
      json.writeStringField("key", party.key());
      json.writeStringField("name", party.entity().name());
      json.writeStringField("kind", party.entity().kind().word());
      json.writeObjectFieldStart("deeds");
      for (Map.Entry<Deed, List<Dated>> deed : party.deeds().entrySet()) {
        dates(json, word(deed.getKey()), deed.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Deed deed) {
    return deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void signatories(JsonGenerator json, List<Signatory> signatories)
      throws IOException {
    json.writeArrayFieldStart("signatories");
    for (Signatory signatory : signatories) {
      json.writeStartObject();
      json.writeStringField("key", signatory.key());
      json.writeStringField("name", signatory.person().name());
      Actor state = signatory.state();
      if (state != null) {
        json.writeFieldName("state");
        ProfileJson.actor(json, state);
      }
      json.writeBooleanField("disputed", signatory.disputed());
      ProfileJson.claims(json, signatory.asserted());
      json.writeArrayFieldStart("denied");
      for (var claim : signatory.denied()) {
        ClaimJson.write(json, claim);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
