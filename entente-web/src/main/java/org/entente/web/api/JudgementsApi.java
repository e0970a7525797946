package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Snapshot;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.problem.ProblemException;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.same.Sameness.Proposal;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;
import org.entente.view.LinkView;
import org.jspecify.annotations.Nullable;

/// What persons judged of the record, and what rules leave them to judge.
public final class JudgementsApi implements Resource {

  private static final int SAMPLES = 3;
  private static final int MOST_WORDS = 160;

  private final Held held;

  /// Answers from what is held, and adds to the record.
  public JudgementsApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/judgements", this::list);
    routes.post("/api/v1/judgements", this::judge);
    routes.get("/api/v1/links", this::links);
  }

  private void list(Context context) throws ProblemException {
    Paged paged = Paged.of(context);
    Set<String> about = Set.copyOf(context.queryParams("about"));
    List<Judgement> all =
        held.snapshot().remarks().stream()
            .filter(Judgement.class::isInstance)
            .map(Judgement.class::cast)
            .toList()
            .reversed();
    Set<String> revoked = revoked(all);
    List<Judgement> found =
        all.stream()
            .filter(each -> about.isEmpty() || each.about().stream().anyMatch(about::contains))
            .toList();
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", found.size());
          json.writeArrayFieldStart("judgements");
          for (Judgement judgement : paged.of(found)) {
            json.writeStartObject();
            fields(json, judgement);
            json.writeBooleanField("holds", !revoked.contains(judgement.id()));
            things(json, judgement, all);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /// The judgements that hold no more.
  ///
  /// @param latestFirst all there are: a later one revokes an earlier one
  private static Set<String> revoked(List<Judgement> latestFirst) {
    Set<String> revoked = new HashSet<>();
    for (Judgement judgement : latestFirst) {
      if (judgement.verdict() == Verdict.REVOKE && !revoked.contains(judgement.id())) {
        revoked.addAll(judgement.about());
      }
    }
    return revoked;
  }

  private static void fields(JsonGenerator json, Judgement judgement) throws IOException {
    json.writeStringField("id", judgement.id());
    json.writeStringField("verdict", judgement.verdict().word());
    json.writeArrayFieldStart("about");
    for (String id : judgement.about()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeStringField("who", judgement.who());
    json.writeStringField("why", judgement.why());
    json.writeStringField("learned", judgement.learned().toString());
  }

  /// What the ids of a judgement are of, in words, as far as that is on record.
  private void things(JsonGenerator json, Judgement judgement, List<Judgement> all)
      throws IOException {
    Snapshot now = held.snapshot();
    json.writeArrayFieldStart("things");
    for (String id : judgement.about()) {
      Optional<Conflict> conflict = now.conflict(id);
      List<Claim> claims = now.claims(id);
      Optional<Judgement> other = all.stream().filter(each -> each.id().equals(id)).findFirst();
      if (conflict.isPresent()) {
        thing(json, id, "conflict", conflict.get().explanation(), null);
      } else if (!claims.isEmpty()) {
        Citation words = claims.getFirst().source();
        thing(json, id, "claim", words.quote(), words.document());
      } else if (other.isPresent()) {
        thing(json, id, "judgement", other.get().why(), null);
      }
    }
    json.writeEndArray();
  }

  private static void thing(
      JsonGenerator json, String id, String kind, String words, @Nullable String document)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("kind", kind);
    json.writeStringField(
        "words", words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "…");
    if (document != null) {
      json.writeStringField("document", document);
    }
    json.writeEndObject();
  }

  private void judge(Context context) throws ProblemException {
    Sent sent = Sent.in(context);
    Verdict verdict = verdict(sent.text("verdict"));
    List<String> about = sent.texts("about");
    check(verdict, about.size());
    String why = sent.text("why").strip();
    String who = held.who(context);
    Judgement judgement =
        held.served()
            .entente()
            .judging(held.snapshot())
            .judge(held.served().ledger(), verdict, about, who, why, held.now());
    held.refresh();
    context.status(HttpStatus.CREATED);
    Json.answer(context, json -> fields(json, judgement));
  }

  private static Verdict verdict(String word) throws ProblemException {
    Optional<Verdict> verdict = Verdict.of(word);
    if (verdict.isEmpty()) {
      throw Parameters.wrong(
          "verdict",
          "is none: ‘" + word + "’.",
          "Give merge, split, prefer, reject, dismiss, note or revoke.");
    }
    return verdict.get();
  }

  private static void check(Verdict verdict, int ids) throws ProblemException {
    int fewest = verdict == Verdict.MERGE || verdict == Verdict.SPLIT ? 2 : 1;
    int most = fewest == 2 || verdict == Verdict.PREFER ? 2 : 1;
    if (ids < fewest || ids > most) {
      String remedy = most == 1 ? "one id." : fewest == 2 ? "two keys." : "one id or two.";
      throw Parameters.wrong(
          "about", "has %d ids.".formatted(ids), verdict.word() + " is about " + remedy);
    }
  }

  private void links(Context context) throws ProblemException {
    Paged paged = Paged.of(context);
    Snapshot now = held.snapshot();
    List<Proposal> proposals = now.sameness().proposals();
    Json.answer(
        context,
        json -> {
          json.writeNumberField("total", proposals.size());
          json.writeArrayFieldStart("links");
          for (Proposal proposal : paged.of(proposals)) {
            json.writeStartObject();
            json.writeFieldName("link");
            json.writeRawValue(LinkView.json(proposal));
            samples(json, "one", now.about(proposal.one()));
            samples(json, "other", now.about(proposal.other()));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void samples(JsonGenerator json, String key, List<Claim> claims)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Claim claim : claims.stream().limit(SAMPLES).toList()) {
      ClaimJson.write(json, claim);
    }
    json.writeEndArray();
  }
}
