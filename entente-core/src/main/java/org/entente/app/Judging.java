package org.entente.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Gap;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.query.ConflictQuery;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.Witness;
import org.entente.reconcile.same.Same;
import org.entente.reconcile.same.Sameness;
import org.entente.reconcile.same.Sameness.Proposal;
import org.entente.reconcile.same.SamenessBuilder;
import org.entente.remark.Judged;
import org.entente.remark.Judgement;
import org.entente.remark.Link;
import org.entente.remark.Remark;
import org.entente.remark.Verdict;
import org.jspecify.annotations.Nullable;

/// Takes what persons judge of a record, and tells what rules leave them to judge.
public final class Judging {

  private static final int MOST_NAMED = 5;

  private final LedgerView record;
  private final List<Witness> witnesses = new ArrayList<>();
  private final Supplier<Sameness> sameness;
  private final Supplier<List<Conflict>> conflicts;

  /// @param knownOn the instant as of which the record is known
  Judging(Authority authority, LedgerView record, Instant knownOn) throws ProblemException {
    this.record = record;
    record.entries(knownOn, entry -> witnesses.add(Witnesses.of(entry)));
    Judged judged = Judged.of(record.remarks(knownOn));
    this.sameness = () -> sameness(authority, judged, witnesses);
    this.conflicts =
        () -> new ConflictQuery(List.of(), null, true).of(witnesses, authority, judged);
  }

  /// Of a record that is held in memory, where all of it has been worked out.
  Judging(Snapshot held) {
    this.record = held;
    held.entries().values().forEach(entry -> witnesses.add(Witnesses.of(entry)));
    this.sameness = held::sameness;
    this.conflicts = held::conflicts;
  }

  /// What may be one and nobody judged, likeliest first.
  public List<Proposal> proposals() {
    return sameness.get().proposals();
  }

  /// Puts on record what may be one, but for what it has already.
  ///
  /// @throws ProblemException if the record fails
  public void keep(Ledger ledger, Instant learned) throws ProblemException {
    Set<List<Object>> kept = new HashSet<>();
    for (Remark remark : record.remarks(LedgerView.NOW)) {
      if (remark instanceof Link link) {
        kept.add(List.of(link.sort(), link.one(), link.other()));
      }
    }
    List<Remark> links = new ArrayList<>();
    for (Proposal found : proposals()) {
      if (kept.add(List.of(found.sort(), found.one(), found.other()))) {
        links.add(
            new Link(
                found.sort(), found.one(), found.other(), found.score(), found.rule(), learned));
      }
    }
    ledger.remark(links);
  }

  private static Sameness sameness(Authority authority, Judged judged, List<Witness> witnesses) {
    SamenessBuilder builder = new SamenessBuilder(authority, judged);
    witnesses.forEach(witness -> builder.add(witness.claims()));
    return builder.build();
  }

  /// Puts a judgement on record.
  ///
  /// @param typed ids and keys as the verdict asks, or how they begin
  /// @param who the person
  /// @param why the reason, in that person's words
  /// @param learned the moment of the judgement
  /// @throws ProblemException `unknown-id` if an id is of nothing on record or of several things;
  ///   or if the record fails
  public Judgement judge(
      Ledger ledger, Verdict verdict, List<String> typed, String who, String why, Instant learned)
      throws ProblemException {
    List<String> about = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      about.add(resolve(typed.get(i), verdict, i));
    }
    if (about.size() == 2 && about.getFirst().equals(about.getLast())) {
      throw problem(about.getFirst(), "stands for both.", "Name two that differ.");
    }
    Judgement judgement = Judgement.of(verdict, about, who, why, learned);
    ledger.remark(List.of(judgement));
    return judgement;
  }

  private String resolve(String typed, Verdict verdict, int place) throws ProblemException {
    NavigableSet<String> known = known(verdict, place);
    if (known.contains(typed)) {
      return typed;
    }
    List<String> begun =
        known.tailSet(typed, true).stream().takeWhile(id -> id.startsWith(typed)).toList();
    if (typed.isEmpty() || begun.isEmpty()) {
      throw problem(
          typed, "begins no " + what(verdict, place) + " on record.", remedy(verdict, place));
    }
    if (begun.size() > 1) {
      String all = String.join(", ", begun.subList(0, Math.min(MOST_NAMED, begun.size())));
      throw problem(
          typed, "may be %d things: %s.".formatted(begun.size(), all), "Type more of it.");
    }
    return begun.getFirst();
  }

  private NavigableSet<String> known(Verdict verdict, int place) throws ProblemException {
    NavigableSet<String> known = new TreeSet<>();
    switch (verdict) {
      case MERGE, SPLIT -> keys(known);
      case REJECT -> claims(known);
      case PREFER -> {
        if (place == 0) {
          claims(known);
        } else {
          conflicts(known);
        }
      }
      case DISMISS -> conflicts(known);
      case NOTE -> {
        keys(known);
        claims(known);
        conflicts(known);
        judgements(known);
      }
      case REVOKE -> judgements(known);
    }
    return known;
  }

  private void keys(NavigableSet<String> known) {
    Sameness same = sameness.get();
    known.addAll(same.instruments());
    for (Witness witness : witnesses) {
      for (Claim claim : witness.claims()) {
        key(claim.subject(), known);
        key(claim.object(), known);
        same.fact(claim).ifPresent(known::add);
      }
    }
  }

  private static void key(@Nullable Entity entity, NavigableSet<String> known) {
    if (entity != null) {
      known.add(Same.key(entity));
    }
  }

  private void claims(NavigableSet<String> known) {
    for (Witness witness : witnesses) {
      witness.claims().stream().map(Claim::id).forEach(known::add);
      witness.gaps().stream().map(Gap::evidence).map(Claim::id).forEach(known::add);
    }
  }

  private void conflicts(NavigableSet<String> known) {
    conflicts.get().stream().map(Conflict::id).forEach(known::add);
  }

  private void judgements(NavigableSet<String> known) throws ProblemException {
    for (Remark remark : record.remarks(LedgerView.NOW)) {
      if (remark instanceof Judgement judgement) {
        known.add(judgement.id());
      }
    }
  }

  private static String what(Verdict verdict, int place) {
    return switch (verdict) {
      case MERGE, SPLIT -> "key";
      case REJECT -> "id of a claim";
      case PREFER -> place == 0 ? "id of a claim" : "id of a conflict";
      case DISMISS -> "id of a conflict";
      case NOTE -> "id or key";
      case REVOKE -> "id of a judgement";
    };
  }

  private static String remedy(Verdict verdict, int place) {
    return switch (verdict) {
      case MERGE, SPLIT -> "entente links lists keys; docs/judgements.md says how others are made.";
      case REJECT -> "entente claims --format jsonl prints the ids of claims.";
      case PREFER ->
          place == 0
              ? "entente claims --format jsonl prints the ids of claims."
              : "entente conflicts prints the ids of conflicts.";
      case DISMISS -> "entente conflicts prints the ids of conflicts.";
      case NOTE -> "entente claims --format jsonl and entente conflicts print ids.";
      case REVOKE -> "entente judge list prints the ids of judgements.";
    };
  }

  private static ProblemException problem(String typed, String message, String remedy) {
    return new ProblemException(
        new Problem("unknown-id", Severity.ERROR, "‘" + typed + "’", message, remedy));
  }
}
