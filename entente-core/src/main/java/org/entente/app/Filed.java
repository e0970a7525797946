package org.entente.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.asof.AsOf;
import org.entente.asof.AsOfIndex;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.KnownNames;
import org.entente.reconcile.Findings;
import org.entente.reconcile.Witness;
import org.entente.reconcile.same.Sameness;
import org.entente.remark.Judged;
import org.jspecify.annotations.Nullable;

/// What the documents of a record say, filed by ids, by whom it tells of and by days, with what is
/// found in it: all of a picture that stays the same while persons only prefer, dismiss and note.
///
/// Immutable.
final class Filed {

  private final long turns;
  private final SortedMap<String, Entry> entries;
  private final Findings findings;
  private final AsOf rows;
  private final KnownNames names;
  private final Map<String, List<Claim>> byId = new HashMap<>();
  private final Map<String, List<Claim>> byKey = new HashMap<>();
  private final List<Claim> heard;

  private Filed(
      long turns,
      SortedMap<String, Entry> entries,
      Findings findings,
      Authority authority,
      Judged judged) {
    this.turns = turns;
    this.entries = entries;
    this.findings = findings;
    this.rows = index(entries.values().stream());
    this.heard = claims(entries.values().stream()).filter(c -> !judged.isRejected(c.id())).toList();
    claims(entries.values().stream())
        .forEach(claim -> byId.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(claim));
    heard.forEach(this::fileByKeys);
    this.names = KnownNames.of(authority, told(), findings.sameness());
  }

  /// Files what is on record now.
  ///
  /// @param before what was filed before; what did not change since is taken from there
  /// @throws ProblemException if the record fails
  static Filed of(LedgerView record, Authority authority, Judged judged, @Nullable Filed before)
      throws ProblemException {
    long turns = record.turns();
    SortedMap<String, Entry> entries =
        before != null && before.turns == turns ? before.entries : entries(record, before);
    List<Witness> witnesses = entries.values().stream().map(Witnesses::of).toList();
    if (before == null) {
      return new Filed(
          turns, entries, Findings.of(witnesses, authority, judged), authority, judged);
    }
    Findings findings = before.findings.again(witnesses, judged);
    return findings == before.findings && turns == before.turns
        ? before
        : new Filed(turns, entries, findings, authority, judged);
  }

  private static SortedMap<String, Entry> entries(LedgerView record, @Nullable Filed before)
      throws ProblemException {
    SortedMap<String, Entry> all = new TreeMap<>();
    record.entries(
        LedgerView.NOW,
        entry -> {
          Entry known = before == null ? null : before.entries.get(entry.document().id());
          all.put(entry.document().id(), entry.equals(known) ? known : entry);
        });
    return Collections.unmodifiableSortedMap(all);
  }

  private static AsOf index(Stream<Entry> entries) {
    List<Row> all = new ArrayList<>();
    entries.forEach(entry -> all.addAll(Rows.of(entry.claims())));
    return AsOfIndex.of(all);
  }

  private static Stream<Claim> claims(Stream<Entry> entries) {
    return entries.flatMap(entry -> entry.claims().stream());
  }

  private void fileByKeys(Claim claim) {
    Sameness sameness = findings.sameness();
    Set<String> keys = new LinkedHashSet<>();
    keys.add(sameness.key(claim.subject()));
    Entity object = claim.object();
    if (object != null) {
      keys.add(sameness.key(object));
    }
    sameness.instrument(claim).ifPresent(keys::add);
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(claim));
  }

  private Set<Entity> told() {
    Set<Entity> told = new LinkedHashSet<>();
    for (Claim claim : heard) {
      told.add(claim.subject());
      Entity object = claim.object();
      if (object != null) {
        told.add(object);
      }
    }
    return told;
  }

  /// What [LedgerView#turns] was, or a little less.
  long turns() {
    return turns;
  }

  SortedMap<String, Entry> entries() {
    return entries;
  }

  Findings findings() {
    return findings;
  }

  AsOf rows() {
    return rows;
  }

  KnownNames names() {
    return names;
  }

  /// All claims but those that a person rejected, in the order of the documents.
  List<Claim> heard() {
    return heard;
  }

  /// The claims of an id: one for each document that says so; rejected ones too.
  List<Claim> claims(String id) {
    return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
  }

  /// The claims that are heard about whom or what has a key, in the order of the documents.
  ///
  /// @param key one that stands for all that it was merged with
  List<Claim> about(String key) {
    return Collections.unmodifiableList(byKey.getOrDefault(key, List.of()));
  }

  /// The keys of all whom claims that are heard are about.
  Set<String> keys() {
    return Collections.unmodifiableSet(byKey.keySet());
  }
}
