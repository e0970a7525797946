package org.entente.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.query.standing.Dealings;
import org.entente.query.standing.Dealings.Told;
import org.entente.query.standing.Side;
import org.entente.reconcile.Conflict;
import org.entente.time.DayRange;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Writes what is told of two parties over time as the fields of a JSON object: keys always in the
/// same order, absent ones left out.
public final class DealingsJson {

  private DealingsJson() {}

  /// Writes a page of it.
  ///
  /// @param conflicts of which a claim is part
  /// @throws IOException if what lies below the generator fails
  public static void write(
      JsonGenerator json,
      Dealings dealings,
      int offset,
      int limit,
      Function<Claim, List<Conflict>> conflicts)
      throws IOException {
    side(json, "a", dealings.a());
    side(json, "b", dealings.b());
    json.writeNumberField("total", dealings.told().size());
    json.writeArrayFieldStart("told");
    for (Told told : dealings.told().stream().skip(offset).limit(limit).toList()) {
      write(json, told, conflicts.apply(told.claim()));
    }
    json.writeEndArray();
  }

  private static void side(JsonGenerator json, String key, Side side) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("name", side.name());
    var actor = side.actor();
    if (actor != null) {
      json.writeStringField("ref", actor.id());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Told told, List<Conflict> conflicts)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("lane", told.lane().word());
    String instrument = told.instrument();
    if (instrument != null) {
      json.writeStringField("instrument", instrument);
    }
    if (told.isDated()) {
      when(json, told.when());
    }
    if (!conflicts.isEmpty()) {
      json.writeArrayFieldStart("conflicts");
      for (Conflict conflict : conflicts) {
        json.writeString(conflict.id());
      }
      json.writeEndArray();
    }
    json.writeFieldName("claim");
    ClaimJson.write(json, told.claim());
    json.writeEndObject();
  }

  /// The days on which it can have started and ended; one that nothing bounds is null.
  private static void when(JsonGenerator json, UncertainInterval when) throws IOException {
    json.writeObjectFieldStart("when");
    days(json, "start", when.start());
    days(json, "end", when.end());
    json.writeStringField("startKind", when.startKind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("endKind", when.endKind().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void days(JsonGenerator json, String key, DayRange days) throws IOException {
    json.writeArrayFieldStart(key);
    day(json, days.earliest());
    day(json, days.latest());
    json.writeEndArray();
  }

  private static void day(JsonGenerator json, @Nullable LocalDate day) throws IOException {
    if (day == null) {
      json.writeNull();
    } else {
      json.writeString(day.toString());
    }
  }
}
