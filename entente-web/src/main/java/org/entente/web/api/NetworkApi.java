package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.Snapshot;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Network;
import org.entente.view.NetworkJson;
import org.jspecify.annotations.Nullable;

/// Who was tied to whom: by relations or alliances on a day, or by acts in a stretch of time.
public final class NetworkApi implements Resource {

  private static final int USUAL = 400;
  private static final int MOST = 5_000;

  private final Held held;

  /// Answers from what is held.
  public NetworkApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/network", this::network);
  }

  private void network(Context context) throws ProblemException {
    String given = Parameters.textOrNone(context, "kind");
    String kind = given == null ? "relations" : given;
    int limit = Parameters.number(context, "limit", USUAL, MOST);
    Snapshot now = held.snapshot();
    Network network =
        switch (kind) {
          case "relations" -> {
            LocalDate day = day(context);
            yield cached(now, "relations " + day, () -> now.relations(day));
          }
          case "alliances" -> {
            LocalDate day = day(context);
            yield cached(now, "alliances " + day, () -> now.alliances(day));
          }
          case "acts" -> acts(context, now);
          default ->
              throw Parameters.wrong(
                  "kind", "is none: ‘" + kind + "’.", "Give relations, alliances or acts.");
        };
    Json.answer(context, json -> NetworkJson.fields(json, network.strongest(limit)));
  }

  private LocalDate day(Context context) throws ProblemException {
    return Parameters.textOrNone(context, "on") == null
        ? LocalDate.ofInstant(held.now(), ZoneOffset.UTC)
        : Parameters.day(context, "on");
  }

  private static Network acts(Context context, Snapshot now) throws ProblemException {
    LocalDate from = Parameters.day(context, "from");
    LocalDate to = Parameters.day(context, "to");
    if (to.isBefore(from)) {
      throw Parameters.wrong("to", "is before ‘from’.", "Give the earlier day as from.");
    }
    return cached(now, "acts " + from + " " + to, () -> now.acts(from, to));
  }

  /// Works out a network.
  private interface Working {
    Network get() throws ProblemException;
  }

  /// The networks of one picture of the record that were asked for last: relations of all with all
  /// take their time.
  private static final class Recent {

    private static final int MOST_KEPT = 64;

    private final Map<String, Network> kept = new LinkedHashMap<>(MOST_KEPT, 1, true);

    synchronized @Nullable Network get(String question) {
      return kept.get(question);
    }

    synchronized void put(String question, Network answer) {
      kept.put(question, answer);
      if (kept.size() > MOST_KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
  }

  private static Network cached(Snapshot now, String question, Working working)
      throws ProblemException {
    Recent recent = now.derived(Recent.class, snapshot -> new Recent());
    Network known = recent.get(question);
    if (known == null) {
      known = working.get();
      recent.put(question, known);
    }
    return known;
  }
}
