package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.Exports;
import org.entente.app.Snapshot;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.ledger.Entry;
import org.entente.problem.ProblemException;
import org.entente.view.ChicagoNote;

/// Single claims: their words in context, how to cite them, and new ones by hand.
public final class ClaimsApi implements Resource {

  private final Held held;
  private final ByHand byHand;

  /// Answers from what is held, and adds to the record.
  public ClaimsApi(Held held) {
    this.held = held;
    this.byHand = new ByHand(held);
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/claims/{id}", this::claim);
    routes.get("/api/v1/claims/{id}/citation", this::citation);
    routes.post("/api/v1/claims", this::add);
  }

  private void claim(Context context) throws ProblemException {
    Snapshot now = held.snapshot();
    List<Claim> claims = found(context, now);
    Words words = new Words(now);
    Map<Claim, Words.Around> around = new LinkedHashMap<>();
    for (Claim claim : claims) {
      around.put(claim, words.around(claim.source()));
    }
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", claims.size());
          json.writeBooleanField("rejected", now.judged().isRejected(claims.getFirst().id()));
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

  /// The claims of an id, one for each document that says so; of one document where it is named.
  private static List<Claim> found(Context context, Snapshot now) throws ProblemException {
    String id = context.pathParam("id");
    String document = Parameters.textOrNone(context, "document");
    List<Claim> claims =
        now.claims(id).stream()
            .filter(claim -> document == null || claim.source().document().equals(document))
            .toList();
    if (claims.isEmpty()) {
      throw Parameters.missing(
          "‘" + id + "’",
          "is no claim on record" + (document == null ? "." : " of this document."),
          "The document's own answer has its claims: /api/v1/documents/ID.");
    }
    return claims;
  }

  private void citation(Context context) throws ProblemException {
    Snapshot now = held.snapshot();
    Claim claim = found(context, now).getFirst();
    Entry entry = now.entries().get(claim.source().document());
    String format = Parameters.textOrNone(context, "format");
    if (entry == null) {
      throw Parameters.missing("document", "is not on record.", "Read it again.");
    }
    Exports.Source source = new Exports.Source(entry.document(), entry.claims().size());
    String given = format == null ? "chicago" : format;
    String text =
        switch (given) {
          case "chicago" -> ChicagoNote.of(entry.document(), claim.source());
          case "bibtex" -> held.served().citations().bibtex(source);
          case "csl" -> held.served().citations().csl(source);
          case "link" -> link(claim);
          default ->
              throw Parameters.wrong(
                  "format", "is none: ‘" + given + "’.", "Give chicago, bibtex, csl or link.");
        };
    Json.answer(context, json -> cited(json, claim, given, text));
  }

  private static void cited(JsonGenerator json, Claim claim, String format, String text)
      throws IOException {
    json.writeStringField("claim", claim.id());
    json.writeStringField("format", format);
    json.writeStringField("text", text);
  }

  /// The path of the page on which the words are shown.
  private static String link(Claim claim) {
    StringBuilder path = new StringBuilder("/document");
    for (String part : claim.source().document().split("/", -1)) {
      path.append('/').append(Links.part(part));
    }
    return path.append("?claim=").append(Links.part(claim.id())).toString();
  }

  private void add(Context context) throws ProblemException {
    Claim claim = byHand.add(Sent.in(context), held.who(context));
    held.refresh();
    context.status(HttpStatus.CREATED);
    context.header("Location", "/api/v1/claims/" + claim.id());
    Json.answer(
        context,
        json -> {
          json.writeFieldName("claim");
          ClaimJson.write(json, claim);
        });
  }
}
