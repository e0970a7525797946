package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.Snapshot;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.problem.ProblemException;
import org.entente.query.ConflictQuery;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.ConflictJson;
import org.entente.remark.Verdict;
import org.jspecify.annotations.Nullable;

/// What cannot all be true, and what persons judged of it.
public final class ConflictsApi implements Resource {

  /// The worst first, of these what several sources show, and then as they were found.
  private static final Comparator<Conflict> WORST_FIRST =
      Comparator.comparing(Conflict::severity).thenComparing(each -> each.sides().isEmpty());

  private final Held held;

  /// Answers from what is held.
  public ConflictsApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/conflicts", this::list);
    routes.get("/api/v1/conflicts/{id}", this::conflict);
  }

  /// Whether a person judged of a conflict; a note decides nothing.
  private enum State {
    OPEN,
    JUDGED,
    ALL;

    boolean has(Conflict conflict) {
      return this == ALL || isJudged(conflict) == (this == JUDGED);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static boolean isJudged(Conflict conflict) {
      return conflict.judgements().stream().anyMatch(each -> each.verdict() != Verdict.NOTE);
    }
  }

  private void list(Context context) throws ProblemException {
    Snapshot now = held.snapshot();
    Paged paged = Paged.of(context);
    Conflict.Kind kind = oneOf(context, "kind", Conflict.Kind.values(), Conflict.Kind::word);
    Conflict.Severity severity =
        oneOf(context, "severity", Conflict.Severity.values(), Conflict.Severity::word);
    State given = oneOf(context, "state", State.values(), State::word);
    State state = given == null ? State.OPEN : given;
    String name = Parameters.textOrNone(context, "about");
    String document = Parameters.textOrNone(context, "document");
    List<Conflict> asked =
        new ConflictQuery(name == null ? List.of() : List.of(name), null, true)
            .among(now.conflicts(), now.authority()).stream()
                .filter(each -> severity == null || each.severity() == severity)
                .filter(in(document))
                .sorted(WORST_FIRST)
                .toList();
    List<Conflict> inState = asked.stream().filter(state::has).toList();
    List<Conflict> found =
        inState.stream().filter(each -> kind == null || each.kind() == kind).toList();
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", found.size());
          kinds(json, inState);
          states(json, asked);
          json.writeArrayFieldStart("conflicts");
          for (Conflict conflict : paged.of(found)) {
            json.writeRawValue(ConflictJson.line(conflict));
          }
          json.writeEndArray();
        });
  }

  /// How many there are of each kind, whichever kind is asked for.
  private static void kinds(JsonGenerator json, List<Conflict> found) throws IOException {
    Map<Conflict.Kind, Long> counts =
        found.stream()
            .collect(Collectors.groupingBy(Conflict::kind, TreeMap::new, Collectors.counting()));
    json.writeObjectFieldStart("kinds");
    for (Map.Entry<Conflict.Kind, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().word(), count.getValue());
    }
    json.writeEndObject();
  }

  private static void states(JsonGenerator json, List<Conflict> found) throws IOException {
    long judged = found.stream().filter(State::isJudged).count();
    json.writeObjectFieldStart("states");
    json.writeNumberField(State.OPEN.word(), found.size() - judged);
    json.writeNumberField(State.JUDGED.word(), judged);
    json.writeEndObject();
  }

  private static Predicate<Conflict> in(@Nullable String document) {
    return conflict ->
        document == null
            || claims(conflict).anyMatch(claim -> claim.source().document().equals(document));
  }

  private static <T> @Nullable T oneOf(
      Context context, String name, T[] all, Function<T, String> word) throws ProblemException {
    String given = Parameters.textOrNone(context, name);
    if (given == null) {
      return null;
    }
    Optional<T> found =
        Arrays.stream(all).filter(each -> word.apply(each).equals(given)).findFirst();
    if (found.isEmpty()) {
      String words = Arrays.stream(all).map(word).collect(Collectors.joining(", "));
      throw Parameters.wrong(
          name, "is none of its words: ‘" + given + "’.", "Give one of " + words + ".");
    }
    return found.get();
  }

  private static Stream<Claim> claims(Conflict conflict) {
    return Stream.concat(
        conflict.claims().stream(),
        conflict.sides().stream().flatMap(side -> side.claims().stream()));
  }

  private void conflict(Context context) throws ProblemException {
    String id = context.pathParam("id");
    Snapshot now = held.snapshot();
    Optional<Conflict> found = now.conflict(id);
    if (found.isEmpty()) {
      throw Parameters.missing(
          "‘" + id + "’",
          "is no conflict on record.",
          "Perhaps a claim of it was rejected since, or its documents were read anew: "
              + "/api/v1/judgements tells what was judged.");
    }
    Conflict conflict = found.get();
    Map<Claim, Words.Around> around = new LinkedHashMap<>();
    Words words = new Words(now);
    for (Claim claim : claims(conflict).distinct().toList()) {
      around.put(claim, words.around(claim.source()));
    }
    Json.answer(
        context,
        json -> {
          json.writeFieldName("conflict");
          json.writeRawValue(ConflictJson.line(conflict));
          json.writeArrayFieldStart("claims");
          for (Map.Entry<Claim, Words.Around> each : around.entrySet()) {
            json.writeStartObject();
            json.writeFieldName("claim");
            ClaimJson.write(json, each.getKey());
            each.getValue().write(json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
