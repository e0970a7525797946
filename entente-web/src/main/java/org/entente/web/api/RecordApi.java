package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.Snapshot;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.reconcile.Conflict;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What the record holds, in numbers.
public final class RecordApi implements Resource {

  private final Held held;

  /// Answers from what is held.
  public RecordApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/record", this::record);
  }

  /// What is counted over all claims of a picture, once for it.
  private record Numbers(
      int claims,
      SortedMap<String, Long> actors,
      SortedMap<String, Long> properties,
      SortedMap<String, Long> conflicts,
      SortedMap<Integer, Long> years) {

    static Numbers of(Snapshot now) {
      List<Claim> claims =
          now.entries().values().stream().flatMap(entry -> entry.claims().stream()).toList();
      return new Numbers(
          claims.size(),
          RecordApi.actors(claims),
          RecordApi.properties(claims),
          RecordApi.conflicts(now),
          RecordApi.years(claims));
    }
  }

  private void record(Context context) {
    Snapshot now = held.snapshot();
    Numbers numbers = now.derived(Numbers.class, Numbers::of);
    Json.answer(
        context,
        json -> {
          json.writeStringField("name", held.served().name());
          json.writeNumberField("documents", now.entries().size());
          json.writeNumberField("claims", numbers.claims());
          counts(json, "actors", numbers.actors());
          counts(json, "properties", numbers.properties());
          counts(json, "conflicts", numbers.conflicts());
          counts(json, "years", numbers.years());
          Activity.write(json, now);
          json.writeBooleanField("catching-up", held.isCatchingUp());
        });
  }

  private static void counts(JsonGenerator json, String key, Map<?, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<?, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().toString(), count.getValue());
    }
    json.writeEndObject();
  }

  /// How many actors and things of each kind claims are about.
  private static SortedMap<String, Long> actors(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> Stream.of(claim.subject(), claim.object()))
        .filter(Entity.class::isInstance)
        .distinct()
        .collect(counted(entity -> entity.kind().word()));
  }

  private static SortedMap<String, Long> properties(List<Claim> claims) {
    return claims.stream().collect(counted(claim -> claim.property().word()));
  }

  private static SortedMap<String, Long> conflicts(Snapshot now) {
    return now.conflicts().stream()
        .filter(conflict -> !conflict.isDismissed())
        .collect(counted((Conflict conflict) -> conflict.kind().word()));
  }

  /// How many claims are dated to each year; those that are no finer than that.
  private static SortedMap<Integer, Long> years(List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.interval().start())
        .filter(RecordApi::isOfOneYear)
        .collect(
            Collectors.groupingBy(
                days -> year(days.earliest()), TreeMap::new, Collectors.counting()));
  }

  private static boolean isOfOneYear(DayRange days) {
    LocalDate from = days.earliest();
    LocalDate to = days.latest();
    return from != null && to != null && from.getYear() == to.getYear();
  }

  private static int year(@Nullable LocalDate day) {
    return day == null ? 0 : day.getYear();
  }

  private static <T> Collector<T, ?, SortedMap<String, Long>> counted(Function<T, String> word) {
    return Collectors.collectingAndThen(
        Collectors.groupingBy(word, TreeMap::new, Collectors.counting()), map -> map);
  }
}
