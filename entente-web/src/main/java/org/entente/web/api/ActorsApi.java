package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.app.Snapshot;
import org.entente.asof.Role;
import org.entente.authority.Actor;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.problem.ProblemException;
import org.entente.query.Asked;
import org.entente.query.ClaimQuery;
import org.entente.query.profile.Catalogue;
import org.entente.query.profile.ClaimOrder;
import org.entente.query.profile.Meant;
import org.entente.query.profile.Profile;
import org.entente.query.profile.Tenure;
import org.entente.view.ProfileJson;
import org.jspecify.annotations.Nullable;

/// Actors: states, organisations, parties, persons, groups; who they are and what is told of them.
public final class ActorsApi implements Resource {

  static final int USUAL = 50;
  static final int MOST = 1_000;
  static final int MOST_OFFSET = 10_000_000;

  private static final Set<EntityKind> ACTORS =
      EnumSet.complementOf(EnumSet.of(EntityKind.INSTRUMENT));

  private final Held held;

  /// Answers from what is held.
  public ActorsApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/actors", this::actors);
    routes.get("/api/v1/actors/{key}", this::actor);
    routes.get("/api/v1/actors/{key}/claims", this::claims);
    routes.get("/api/v1/actors/{key}/offices", this::offices);
  }

  private void actors(Context context) throws ProblemException {
    String typed = Parameters.textOrNone(context, "q");
    Set<EntityKind> kinds = kinds(context);
    Snapshot now = held.snapshot();
    Catalogue catalogue = now.catalogue();
    List<Catalogue.Listed> found =
        typed == null ? catalogue.all(kinds) : like(typed, kinds, catalogue, now);
    page(context, "actors", found, ActorsApi::listed);
  }

  /// Those with such a name; where there is none, those whose name differs by a slip or two.
  private static List<Catalogue.Listed> like(
      String typed, Set<EntityKind> kinds, Catalogue catalogue, Snapshot now) {
    List<Catalogue.Listed> like =
        now.names().like(typed, kinds, now::told).stream()
            .flatMap(name -> catalogue.of(now.sameness().key(name.known().key())).stream())
            .distinct()
            .toList();
    return like.isEmpty() ? catalogue.near(typed, kinds) : like;
  }

  private static void listed(JsonGenerator json, Catalogue.Listed listed) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", listed.key());
    json.writeStringField("name", listed.name());
    json.writeStringField("kind", listed.kind().word());
    Actor actor = listed.actor();
    if (actor != null) {
      Integer since = actor.since();
      if (since != null) {
        json.writeNumberField("since", since);
      }
      Integer until = actor.until();
      if (until != null) {
        json.writeNumberField("until", until);
      }
    }
    json.writeNumberField("claims", listed.claims());
    json.writeEndObject();
  }

  private void actor(Context context) throws ProblemException {
    Snapshot now = held.snapshot();
    Profile profile = now.profile(meant(context, now));
    Json.answer(context, json -> ProfileJson.fields(json, profile));
  }

  private void claims(Context context) throws ProblemException {
    Snapshot now = held.snapshot();
    String key = meant(context, now).key();
    List<Claim> claims = ClaimOrder.sorted(wanted(context, now, now.about(key)));
    page(context, "claims", claims, ClaimJson::write);
  }

  private void offices(Context context) throws ProblemException {
    Snapshot now = held.snapshot();
    String key = meant(context, now).key();
    Predicate<Tenure> wanted = role(context);
    List<Tenure> tenures =
        Tenure.of(key, now.about(key), now.sameness(), now.authority()).stream()
            .filter(wanted)
            .toList();
    page(context, "offices", tenures, ProfileJson::tenure);
  }

  private static Meant meant(Context context, Snapshot now) throws ProblemException {
    String asked = context.pathParam("key");
    return now.meant(asked, ACTORS)
        .orElseThrow(
            () ->
                Parameters.missing(
                    asked,
                    "is no actor that the authority or the record knows.",
                    "Look for it with /api/v1/actors?q=…"));
  }

  private static Set<EntityKind> kinds(Context context) throws ProblemException {
    String given = Parameters.textOrNone(context, "kind");
    if (given == null) {
      return ACTORS;
    }
    return Arrays.stream(EntityKind.values())
        .filter(kind -> kind.word().equals(given))
        .findFirst()
        .map(EnumSet::of)
        .orElseThrow(
            () ->
                Parameters.wrong(
                    "kind", "is none: ‘" + given + "’.", "Give one, as state or person."));
  }

  /// What the address asks of claims: a property, an act, another party, days.
  private static List<Claim> wanted(Context context, Snapshot now, List<Claim> about)
      throws ProblemException {
    Property property = word(context, "property", Property::of);
    Act act = word(context, "act", Act::of);
    String with = Parameters.textOrNone(context, "with");
    String other = with == null ? null : now.meant(with, ACTORS).map(Meant::key).orElse(with);
    Asked asked =
        new ClaimQuery(
                List.of(),
                Parameters.date(context, "from"),
                Parameters.date(context, "to"),
                property,
                null)
            .ready();
    return asked.of(about).stream()
        .filter(claim -> act == null || claim.act() == act)
        .filter(claim -> other == null || Meant.isOf(claim, other, now.sameness()))
        .toList();
  }

  private static <T> @Nullable T word(
      Context context, String name, Function<String, Optional<T>> of) throws ProblemException {
    String given = Parameters.textOrNone(context, name);
    if (given == null) {
      return null;
    }
    return of.apply(given)
        .orElseThrow(
            () -> Parameters.wrong(name, "is none: ‘" + given + "’.", "See /api/v1/record."));
  }

  private static Predicate<Tenure> role(Context context) throws ProblemException {
    String given = Parameters.textOrNone(context, "role");
    if (given == null) {
      return tenure -> true;
    }
    if (given.equals("leading")) {
      return tenure -> tenure.role() != null && tenure.role().isTowardsAll();
    }
    Role role =
        Arrays.stream(Role.values())
            .filter(each -> each.word().equals(given))
            .findFirst()
            .orElseThrow(
                () ->
                    Parameters.wrong(
                        "role",
                        "is none: ‘" + given + "’.",
                        "Give leading, or one role, as head-of-state or envoy."));
    return tenure -> tenure.role() == role;
  }

  /// Writes one thing of a list.
  interface Writing<T> {
    void write(JsonGenerator json, T what) throws IOException;
  }

  /// Answers with a part of a list: `total` of all, then those asked for.
  static <T> void page(Context context, String key, List<T> all, Writing<T> writing)
      throws ProblemException {
    int limit = Parameters.number(context, "limit", USUAL, MOST);
    int offset = Parameters.number(context, "offset", 0, MOST_OFFSET);
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", all.size());
          json.writeArrayFieldStart(key);
          for (T each : all.stream().skip(offset).limit(limit).toList()) {
            writing.write(json, each);
          }
          json.writeEndArray();
        });
  }
}
