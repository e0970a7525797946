package org.entente.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.asof.AsOf;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.KnownNames;
import org.entente.query.profile.Catalogue;
import org.entente.query.profile.Course;
import org.entente.query.profile.Courses;
import org.entente.query.profile.Meant;
import org.entente.query.profile.Profile;
import org.entente.query.profile.Profiles;
import org.entente.query.standing.Network;
import org.entente.query.standing.Networks;
import org.entente.query.standing.Position;
import org.entente.query.standing.StandingAnswer;
import org.entente.query.standing.Standings;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.same.Sameness;
import org.entente.remark.Judged;
import org.entente.remark.Remark;
import org.jspecify.annotations.Nullable;

/// A record as it was at one moment, held in memory with all that follows from it, for a surface
/// that is asked again and again: what a question works out over the whole record is worked out
/// once.
///
/// Immutable. Questions about earlier instants, and texts, go to the record.
public final class Snapshot implements LedgerView {

  private final LedgerView record;
  private final Authority authority;
  private final Filed filed;
  private final Instant latest;
  private final List<Remark> remarks;
  private final Judged judged;
  private final List<Conflict> conflicts;
  private final Map<String, List<Conflict>> touching = new HashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  /// Takes what is on record now.
  ///
  /// @param before the picture before this one, of the same record and authority; what did not
  ///   change since is taken from there
  /// @throws ProblemException if the record fails
  Snapshot(LedgerView record, Authority authority, @Nullable Snapshot before)
      throws ProblemException {
    this.record = record;
    this.authority = authority;
    this.remarks = List.copyOf(record.remarks(NOW));
    this.judged = Judged.of(remarks);
    this.filed = Filed.of(record, authority, judged, before == null ? null : before.filed);
    this.latest = latest();
    this.conflicts = filed.findings().conflicts(judged, true);
    conflicts.forEach(this::file);
  }

  private void file(Conflict conflict) {
    Set<String> touched = new HashSet<>();
    claims(conflict)
        .forEach(
            claim -> {
              touched.add(claim.id());
              sameness().instrument(claim).ifPresent(touched::add);
            });
    touched.forEach(id -> touching.computeIfAbsent(id, i -> new ArrayList<>()).add(conflict));
  }

  private static Stream<Claim> claims(Conflict conflict) {
    return Stream.concat(
        conflict.claims().stream(),
        conflict.sides().stream().flatMap(side -> side.claims().stream()));
  }

  /// The documents with what they say, by their ids.
  public SortedMap<String, Entry> entries() {
    return filed.entries();
  }

  /// Whom names mean.
  public Authority authority() {
    return authority;
  }

  /// What persons decided.
  public Judged judged() {
    return judged;
  }

  /// All that was remarked, in the order in which it was.
  public List<Remark> remarks() {
    return remarks;
  }

  /// Which names mean one thing.
  public Sameness sameness() {
    return filed.findings().sameness();
  }

  /// All conflicts, also those that were dismissed.
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /// The conflict of an id.
  public Optional<Conflict> conflict(String id) {
    return conflicts.stream().filter(conflict -> conflict.id().equals(id)).findFirst();
  }

  /// The claims of an id: one for each document that says so; rejected ones too.
  public List<Claim> claims(String id) {
    return filed.claims(id);
  }

  /// The conflicts of which a claim is part, but for those that were dismissed.
  public List<Conflict> conflicts(Claim claim) {
    return touching.getOrDefault(claim.id(), List.of()).stream()
        .filter(conflict -> !conflict.isDismissed())
        .toList();
  }

  /// The claims about whom or what has a key, but for those that a person rejected, in the order of
  /// the documents.
  public List<Claim> about(String key) {
    return filed.about(sameness().key(key));
  }

  /// Whom or what an id of the authority, a key or a name means; empty where neither the authority
  /// nor the record knows it.
  ///
  /// @param kinds what sorts of things may be meant
  public Optional<Meant> meant(String asked, Set<EntityKind> kinds) {
    return new Meant.Finder(authority, sameness(), this::about).find(asked, kinds);
  }

  /// Who an actor is.
  public Profile profile(Meant meant) {
    String key = meant.key();
    return new Profiles(authority, sameness()).of(meant, about(key), conflictsAbout(key));
  }

  /// What an instrument went through, by its key or its name; of several that bear a name the one
  /// of which most is told. Empty where the record does not know it.
  public Optional<Course> course(String asked) {
    Courses courses = new Courses(authority, sameness(), this::about);
    List<String> keys = courses.keys(asked);
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(courses.of(keys, conflictsAbout(keys.getFirst())));
  }

  /// All whom the authority knows and of whom the record tells.
  public Catalogue catalogue() {
    return derived(Catalogue.class, Snapshot::listed);
  }

  private Catalogue listed() {
    return Catalogue.of(authority, sameness(), filed.heard(), key -> filed.about(key).size());
  }

  /// The conflicts among the claims about whom or what has a key, but those that were dismissed.
  public List<Conflict> conflictsAbout(String key) {
    Map<String, Conflict> found = new LinkedHashMap<>();
    about(key).forEach(claim -> take(touching.get(claim.id()), found));
    take(touching.get(sameness().key(key)), found);
    return conflicts.stream().filter(conflict -> found.containsKey(conflict.id())).toList();
  }

  /// What follows from this record and nothing else, worked out when it is first asked for.
  ///
  /// @param type of what there is one
  /// @param working works it out
  public <T> T derived(Class<T> type, Function<Snapshot, T> working) {
    return type.cast(derived.computeIfAbsent(type, asked -> working.apply(this)));
  }

  /// The keys of all that claims are about.
  public Set<String> keys() {
    return filed.keys();
  }

  /// The names of the authority, and of whom and what the record tells.
  public KnownNames names() {
    return filed.names();
  }

  /// How many claims are about whom or what has a key.
  public int told(String key) {
    return about(key).size();
  }

  /// How two stood on a day, with the conflicts that touch what is cited.
  ///
  /// @throws ProblemException if the record fails
  public StandingAnswer standing(String a, String b, LocalDate day) throws ProblemException {
    StandingAnswer answer = standings().of(a, b, day);
    Map<String, Conflict> found = new LinkedHashMap<>();
    for (Claim claim : answer.cited()) {
      take(touching.get(claim.id()), found);
      sameness().instrument(claim).ifPresent(key -> take(touching.get(key), found));
    }
    return answer.with(conflicts.stream().filter(c -> found.containsKey(c.id())).toList());
  }

  private static void take(@Nullable List<Conflict> touched, Map<String, Conflict> found) {
    if (touched != null) {
      touched.stream()
          .filter(conflict -> !conflict.isDismissed())
          .forEach(conflict -> found.put(conflict.id(), conflict));
    }
  }

  /// The position of one on a day towards all with whom the record has it deal.
  ///
  /// @throws ProblemException if the record fails
  public Position position(String name, LocalDate day) throws ProblemException {
    return standings().position(name, day);
  }

  /// Answers about days.
  public Standings standings() {
    return new Standings(authority, filed.rows(), judged, sameness()::instrument);
  }

  /// Who was tied to whom by diplomatic relations on a day.
  ///
  /// @throws ProblemException if the record fails
  public Network relations(LocalDate day) throws ProblemException {
    return networks().relations(day);
  }

  /// Who belonged to which organisation or alliance on a day.
  ///
  /// @throws ProblemException if the record fails
  public Network alliances(LocalDate day) throws ProblemException {
    return networks().alliances(day);
  }

  /// What states and organisations did with each other in a stretch of time.
  public Network acts(LocalDate from, LocalDate to) {
    return networks().acts(from, to, derived(Dyads.class, Snapshot::dyads).rows());
  }

  private Networks networks() {
    return new Networks(authority, filed.rows(), judged);
  }

  /// What is filed under two.
  private record Dyads(List<Row> rows) {}

  private Dyads dyads() {
    return new Dyads(
        entries().values().stream()
            .flatMap(entry -> Rows.of(entry.claims()).stream())
            .filter(row -> row.key().isDyad())
            .toList());
  }

  @Override
  public long turns() {
    return filed.turns();
  }

  @Override
  public List<DocumentRow> documents(Instant knownOn) throws ProblemException {
    return isNow(knownOn)
        ? entries().values().stream().map(Entry::document).toList()
        : record.documents(knownOn);
  }

  @Override
  public void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException {
    if (isNow(knownOn)) {
      entries().values().forEach(sink);
    } else {
      record.entries(knownOn, sink);
    }
  }

  @Override
  public Optional<String> text(String document, Instant knownOn) throws ProblemException {
    return record.text(document, knownOn);
  }

  @Override
  public List<Remark> remarks(Instant knownOn) throws ProblemException {
    return isNow(knownOn) ? remarks : record.remarks(knownOn);
  }

  @Override
  public AsOf asOf(Instant knownOn) throws ProblemException {
    return isNow(knownOn) ? filed.rows() : record.asOf(knownOn);
  }

  /// Whether at that instant all was known that is known now: nothing was learned since.
  public boolean isNow(Instant knownOn) {
    return knownOn.equals(NOW) || !knownOn.isBefore(latest);
  }

  private Instant latest() {
    return Stream.concat(
            entries().values().stream().map(entry -> entry.document().learned()),
            remarks.stream().map(Remark::learned))
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  /// The record stays open: whoever opened it closes it.
  @Override
  public void close() {}
}
