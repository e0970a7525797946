package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.app.Snapshot;
import org.entente.claim.EntityKind;
import org.entente.problem.ProblemException;
import org.entente.query.KnownNames.Known;
import org.entente.query.KnownNames.Suggestion;

/// Whom a person may mean by what is typed so far.
public final class NamesApi implements Resource {

  private static final int USUAL = 12;
  private static final int MOST = 100;
  private static final int MOST_OFFSET = 100_000;

  private static final Set<EntityKind> ACTORS =
      EnumSet.of(
          EntityKind.STATE,
          EntityKind.ORGANISATION,
          EntityKind.PARTY,
          EntityKind.PERSON,
          EntityKind.GROUP);

  private final Held held;

  /// Answers from what is held.
  public NamesApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/names", this::names);
  }

  private void names(Context context) throws ProblemException {
    String typed = Parameters.text(context, "q");
    Set<EntityKind> kinds = kinds(context);
    int limit = Parameters.number(context, "limit", USUAL, MOST);
    int offset = Parameters.number(context, "offset", 0, MOST_OFFSET);
    Snapshot now = held.snapshot();
    List<Suggestion> found = now.names().like(typed, kinds, now::told);
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", found.size());
          json.writeArrayFieldStart("names");
          for (Suggestion name : found.stream().skip(offset).limit(limit).toList()) {
            write(json, name, now.told(name.known().key()));
          }
          json.writeEndArray();
        });
  }

  private static Set<EntityKind> kinds(Context context) throws ProblemException {
    String given = Parameters.textOrNone(context, "kind");
    if (given == null) {
      return ACTORS;
    }
    Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
    for (String word : given.split(",", -1)) {
      kinds.add(
          Arrays.stream(EntityKind.values())
              .filter(kind -> kind.word().equals(word.strip()))
              .findFirst()
              .orElseThrow(() -> wrongKind(word)));
    }
    return kinds;
  }

  private static ProblemException wrongKind(String word) {
    return Parameters.wrong(
        "kind", "is none: ‘" + word + "’.", "Give kinds with commas between, as state,person.");
  }

  private static void write(JsonGenerator json, Suggestion name, int claims) throws IOException {
    Known known = name.known();
    json.writeStartObject();
    json.writeStringField("key", known.key());
    json.writeStringField("name", known.name());
    if (!name.as().equals(known.name())) {
      json.writeStringField("as", name.as());
    }
    json.writeStringField("kind", known.kind().word());
    Integer since = known.since();
    if (since != null) {
      json.writeNumberField("since", since);
    }
    Integer until = known.until();
    if (until != null) {
      json.writeNumberField("until", until);
    }
    json.writeNumberField("claims", claims);
    json.writeEndObject();
  }
}
