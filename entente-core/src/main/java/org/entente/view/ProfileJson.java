package org.entente.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.asof.Role;
import org.entente.authority.Actor;
import org.entente.authority.Membership;
import org.entente.authority.Office;
import org.entente.authority.Succession;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.query.profile.Profile;
import org.entente.query.profile.Tenure;
import org.entente.reconcile.Conflict;
import org.entente.time.Edtf;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Writes who an actor is as JSON: keys always in the same order, absent ones left out.
public final class ProfileJson {

  private ProfileJson() {}

  /// Writes the fields of a profile.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void fields(JsonGenerator json, Profile profile) throws IOException {
    Actor known = profile.meant().actor();
    json.writeStringField("key", profile.meant().key());
    json.writeStringField("name", profile.meant().name());
    json.writeStringField("kind", profile.meant().kind().word());
    json.writeBooleanField("known", known != null);
    if (known != null) {
      life(json, known);
    }
    text(json, "source", profile.source());
    Actor home = profile.home();
    if (home != null) {
      json.writeFieldName("home");
      actor(json, home);
    }
    names(json, profile.names());
    actors(json, "line", profile.line());
    actors(json, "namesakes", profile.meant().others());
    successions(json, profile);
    memberships(json, profile.memberships());
    offices(json, profile.offices());
    json.writeNumberField("claims", profile.claims());
    counts(json, "properties", profile.properties());
    counts(json, "acts", profile.acts());
    ties(json, "partners", profile.partners());
    ties(json, "instruments", profile.instruments());
    ties(json, "organisations", profile.organisations());
    conflicts(json, profile.conflicts());
  }

  private static void life(JsonGenerator json, Actor actor) throws IOException {
    number(json, "since", actor.since());
    number(json, "until", actor.until());
  }

  /// Writes an actor of the authority as the next value.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void actor(JsonGenerator json, Actor actor) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", actor.id());
    json.writeStringField("name", actor.name());
    json.writeStringField("kind", actor.kind().name().toLowerCase(Locale.ROOT));
    life(json, actor);
    json.writeEndObject();
  }

  private static void actors(JsonGenerator json, String key, List<Actor> actors)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Actor actor : actors) {
      actor(json, actor);
    }
    json.writeEndArray();
  }

  private static void names(JsonGenerator json, List<Profile.Name> names) throws IOException {
    json.writeArrayFieldStart("names");
    for (Profile.Name name : names) {
      json.writeStartObject();
      json.writeStringField("name", name.name());
      var use = name.use();
      text(json, "use", use == null ? null : use.name().toLowerCase(Locale.ROOT));
      text(json, "language", name.language());
      number(json, "since", name.since());
      number(json, "until", name.until());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void successions(JsonGenerator json, Profile profile) throws IOException {
    json.writeArrayFieldStart("predecessors");
    for (Succession succession : profile.predecessors()) {
      succession(json, succession, succession.predecessor());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("successors");
    for (Succession succession : profile.successors()) {
      succession(json, succession, succession.successor());
    }
    json.writeEndArray();
  }

  private static void succession(JsonGenerator json, Succession succession, Actor other)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("actor");
    actor(json, other);
    number(json, "year", succession.year());
    json.writeStringField("manner", succession.manner().name().toLowerCase(Locale.ROOT));
    json.writeStringField("source", succession.source());
    json.writeEndObject();
  }

  private static void memberships(JsonGenerator json, List<Membership> memberships)
      throws IOException {
    json.writeArrayFieldStart("memberships");
    for (Membership membership : memberships) {
      json.writeStartObject();
      json.writeFieldName("member");
      actor(json, membership.member());
      json.writeFieldName("organisation");
      actor(json, membership.organisation());
      json.writeStringField("as", membership.standing().name().toLowerCase(Locale.ROOT));
      number(json, "since", membership.since());
      number(json, "until", membership.until());
      json.writeStringField("source", membership.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void offices(JsonGenerator json, List<Office> offices) throws IOException {
    json.writeArrayFieldStart("offices");
    for (Office office : offices) {
      json.writeStartObject();
      json.writeStringField("title", office.title());
      Actor of = office.of();
      if (of != null) {
        json.writeFieldName("of");
        actor(json, of);
      }
      number(json, "since", office.since());
      number(json, "until", office.until());
      json.writeStringField("source", office.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(JsonGenerator json, String key, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private static void ties(JsonGenerator json, String key, List<Profile.Tie> ties)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Profile.Tie tie : ties) {
      json.writeStartObject();
      json.writeStringField("key", tie.key());
      json.writeStringField("name", tie.entity().name());
      json.writeStringField("kind", tie.entity().kind().word());
      Actor actor = tie.actor();
      if (actor != null) {
        life(json, actor);
      }
      json.writeNumberField("claims", tie.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Writes conflicts in short as the field `conflicts`.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void conflicts(JsonGenerator json, List<Conflict> conflicts) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : conflicts) {
      json.writeStartObject();
      json.writeStringField("id", conflict.id());
      json.writeStringField("kind", conflict.kind().word());
      json.writeStringField("severity", conflict.severity().word());
      json.writeStringField("explanation", conflict.explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Writes an office that was held as the next value.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void tenure(JsonGenerator json, Tenure tenure) throws IOException {
    json.writeStartObject();
    ClaimJson.entity(json, "person", tenure.person());
    json.writeStringField("title", tenure.title());
    Role role = tenure.role();
    text(json, "role", role == null ? null : role.word());
    ClaimJson.entity(json, "of", tenure.of());
    ClaimJson.entity(json, "at", tenure.at());
    Actor actor = tenure.actor();
    if (actor != null) {
      json.writeFieldName("body");
      actor(json, actor);
    }
    json.writeArrayFieldStart("terms");
    for (Tenure.Term term : tenure.terms()) {
      json.writeStartObject();
      Edtf edtf = term.edtf();
      text(json, "edtf", edtf == null ? null : edtf.text());
      days(json, term.interval());
      claims(json, term.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Writes the bounds of an interval as the field `days`: the first and the last day on which it
  /// can have started, the first and the last that can have been its last; null where nothing
  /// bounds it.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void days(JsonGenerator json, UncertainInterval interval) throws IOException {
    json.writeArrayFieldStart("days");
    day(json, interval.start().earliest());
    day(json, interval.start().latest());
    day(json, interval.end().earliest());
    day(json, interval.end().latest());
    json.writeEndArray();
  }

  private static void day(JsonGenerator json, @Nullable LocalDate day) throws IOException {
    if (day == null) {
      json.writeNull();
    } else {
      json.writeString(day.toString());
    }
  }

  /// Writes claims, whole, as the field `claims`.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void claims(JsonGenerator json, List<Claim> claims) throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      ClaimJson.write(json, claim);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String key, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(key, text);
    }
  }

  private static void number(JsonGenerator json, String key, @Nullable Integer number)
      throws IOException {
    if (number != null) {
      json.writeNumberField(key, number);
    }
  }
}
