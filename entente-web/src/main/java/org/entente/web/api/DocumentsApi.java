package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.app.Snapshot;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.claim.Gap;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.source.SourceKind;
import org.jspecify.annotations.Nullable;

/// The documents of the record: which there are, and the text of each with what it says.
public final class DocumentsApi implements Resource {

  private static final String BUNDLED = "authority/";

  private static final Comparator<Claim> IN_TEXT =
      Comparator.<Claim>comparingInt(claim -> claim.source().start())
          .thenComparingInt(claim -> claim.source().end());

  private final Held held;

  /// Answers from what is held.
  public DocumentsApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/documents", this::list);
    routes.get("/api/v1/documents/<id>", this::document);
  }

  private void list(Context context) throws ProblemException {
    Paged paged = Paged.of(context);
    String words = Parameters.textOrNone(context, "q");
    SourceKind kind = kind(context);
    Predicate<DocumentRow> has = has(words);
    List<Entry> found =
        held.snapshot().entries().values().stream()
            .filter(entry -> kind == null || entry.document().description().kind() == kind)
            .filter(entry -> has.test(entry.document()))
            .sorted(Comparator.comparing(DocumentsApi::isBundled))
            .toList();
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", found.size());
          json.writeArrayFieldStart("documents");
          for (Entry entry : paged.of(found)) {
            DocumentJson.write(json, entry);
          }
          json.writeEndArray();
        });
  }

  /// Whether a document is one of those that come with Entente; they stand after all others.
  private static boolean isBundled(Entry entry) {
    return entry.document().id().startsWith(BUNDLED);
  }

  private static @Nullable SourceKind kind(Context context) throws ProblemException {
    String word = Parameters.textOrNone(context, "kind");
    if (word == null) {
      return null;
    }
    Optional<SourceKind> kind = SourceKind.of(word);
    if (kind.isEmpty()) {
      throw Parameters.wrong(
          "kind",
          "is no kind of source: ‘" + word + "’.",
          "Give primary, contemporary, reference or tertiary.");
    }
    return kind.get();
  }

  /// Whether all words stand in the id or the title of a document, whatever their case.
  private static Predicate<DocumentRow> has(@Nullable String words) {
    if (words == null) {
      return row -> true;
    }
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
    return row -> {
      String named = (row.id() + " " + DocumentJson.title(row)).toLowerCase(Locale.ROOT);
      return wanted.stream().allMatch(named::contains);
    };
  }

  private void document(Context context) throws ProblemException {
    String id = context.pathParam("id");
    Snapshot now = held.snapshot();
    Entry entry = now.entries().get(id);
    if (entry == null) {
      throw Parameters.missing(
          "‘" + id + "’",
          "is no document on record.",
          "See /api/v1/documents for those there are.");
    }
    Optional<String> text = now.text(id, LedgerView.NOW).filter(found -> !found.isEmpty());
    Json.answer(
        context,
        json -> {
          json.writeObjectFieldStart("document");
          DocumentJson.fields(json, entry);
          json.writeEndObject();
          if (text.isPresent()) {
            json.writeStringField("text", text.get());
          }
          claims(json, entry);
          gaps(json, entry);
          rejected(json, entry, now);
        });
  }

  private static void claims(JsonGenerator json, Entry entry) throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim claim : entry.claims().stream().sorted(IN_TEXT).toList()) {
      ClaimJson.write(json, claim);
    }
    json.writeEndArray();
  }

  private static void gaps(JsonGenerator json, Entry entry) throws IOException {
    json.writeArrayFieldStart("gaps");
    for (Gap gap : entry.gaps()) {
      json.writeStartObject();
      json.writeStringField("explanation", gap.explanation());
      ClaimJson.source(json, gap.evidence().source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The ids of claims that a person found wrong; they stay in the text as they were read.
  private static void rejected(JsonGenerator json, Entry entry, Snapshot now) throws IOException {
    json.writeArrayFieldStart("rejected");
    for (Claim claim : entry.claims()) {
      if (now.judged().isRejected(claim.id())) {
        json.writeString(claim.id());
      }
    }
    json.writeEndArray();
  }
}
