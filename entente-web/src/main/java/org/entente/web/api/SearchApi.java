package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.app.Snapshot;
import org.entente.claim.Property;
import org.entente.problem.ProblemException;
import org.entente.query.search.Found;
import org.entente.query.search.Search;
import org.entente.query.search.SearchWords;
import org.entente.view.SearchJson;
import org.jspecify.annotations.Nullable;

/// Passages and claims by their words.
public final class SearchApi implements Resource {

  private static final int USUAL = 20;
  private static final int MOST = 200;
  private static final int MOST_OFFSET = 2_000;
  private static final int MOST_ACTORS = 8;

  private final Held held;

  /// Answers from what is held, by the index that is served.
  public SearchApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/search", this::search);
  }

  private void search(Context context) throws ProblemException {
    int limit = Parameters.number(context, "limit", USUAL, MOST);
    int offset = Parameters.number(context, "offset", 0, MOST_OFFSET);
    List<String> actors = context.queryParams("actor").stream().filter(n -> !n.isBlank()).toList();
    if (actors.size() > MOST_ACTORS) {
      throw Parameters.wrong("actor", "is given too often.", "Give at most eight names.");
    }
    Search search =
        new Search(
                SearchWords.parse(Parameters.text(context, "q")),
                actors,
                Parameters.date(context, "from"),
                Parameters.date(context, "to"),
                property(context),
                Parameters.textOrNone(context, "document"),
                Math.max(1, limit + offset))
            .checked();
    Snapshot searched = held.searched();
    boolean behind = held.isCatchingUp() || searched != held.snapshot();
    Found found =
        held.served()
            .entente()
            .search(
                searched, held.served().index(), search, Parameters.knownOn(context), notice -> {});
    Json.answer(
        context,
        json -> {
          write(json, found, new Paged(limit, offset));
          json.writeBooleanField("catching-up", behind);
        });
  }

  private static void write(JsonGenerator json, Found found, Paged paged) throws IOException {
    List<String> lines = SearchJson.lines(found);
    int passages = found.passages().size();
    int hits = passages + found.claims().size();
    json.writeNumberField("total", found.passagesInAll() + found.claimsInAll());
    lines(json, "passages", paged.of(lines.subList(0, passages)));
    lines(json, "claims", paged.of(lines.subList(passages, hits)));
    json.writeFieldName("counts");
    json.writeRawValue(lines.getLast());
  }

  private static void lines(JsonGenerator json, String key, List<String> lines) throws IOException {
    json.writeArrayFieldStart(key);
    for (String line : lines) {
      json.writeRawValue(line);
    }
    json.writeEndArray();
  }

  private static @Nullable Property property(Context context) throws ProblemException {
    String word = Parameters.textOrNone(context, "property");
    if (word == null) {
      return null;
    }
    Optional<Property> property = Property.of(word);
    if (property.isEmpty()) {
      throw Parameters.wrong(
          "property", "is none: ‘" + word + "’.", "See the properties in /api/v1/record.");
    }
    return property.get();
  }
}
