package org.entente.query.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.authority.Actor;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.query.profile.Course.Dated;
import org.entente.query.profile.Course.Signatory;
import org.entente.query.profile.Course.Source;
import org.entente.query.profile.Course.Stage;
import org.entente.query.profile.Course.Told;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.same.Same;
import org.entente.reconcile.same.Sameness;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.Precision;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Lays together what a record tells of an instrument.
///
/// @param authority whom names mean
/// @param sameness which names mean one instrument
/// @param about the claims about a key
public record Courses(Authority authority, Sameness sameness, Function<String, List<Claim>> about) {

  private static final List<Property> STAGES =
      List.of(
          Property.NEGOTIATED,
          Property.SIGNED,
          Property.RATIFIED,
          Property.IN_FORCE,
          Property.TERMINATED);
  private static final List<Property> TOLD =
      List.of(
          Property.CONTEXT,
          Property.PROVIDES,
          Property.LEADS_TO,
          Property.AMENDS,
          Property.SUPERSEDES);

  /// The keys of the instruments that a key or a name means, the one of which most is told first.
  public List<String> keys(String asked) {
    return List.of(
            sameness.key(asked),
            sameness.key("instrument:" + Same.fold(asked)),
            sameness.key(Entity.of(asked, EntityKind.INSTRUMENT)))
        .stream()
        .filter(key -> key.startsWith("instrument:") && !about.apply(key).isEmpty())
        .findFirst()
        .map(this::exact)
        .orElse(List.of());
  }

  /// A name alone may be that of several instruments: each has a key of its own.
  private List<String> exact(String key) {
    Map<String, Integer> exact = new TreeMap<>();
    for (Claim claim : about.apply(key)) {
      sameness
          .instrument(claim)
          .filter(own -> key.equals(own) || sameness.key(claim.subject()).equals(key))
          .ifPresent(own -> exact.merge(own, 1, Integer::sum));
    }
    if (exact.isEmpty() || exact.containsKey(key)) {
      return List.of(key);
    }
    return exact.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// What an instrument went through.
  ///
  /// @param keys its key, then those of others that bear its name
  public Course of(List<String> keys, List<Conflict> conflicts) {
    String key = keys.getFirst();
    List<Claim> claims = ClaimOrder.sorted(claims(key));
    String name = name(claims, key);
    return new Course(
        key,
        name,
        names(claims, name),
        told(claims, Property.INSTRUMENT_TYPE),
        STAGES.stream().flatMap(stage -> stage(claims, stage).stream()).toList(),
        new Parties(sameness).of(claims),
        signatories(claims, conflicts),
        told(claims),
        claims,
        sources(claims),
        keys.subList(1, keys.size()),
        conflicts);
  }

  /// Those of the instrument itself, and those of others that name it where the name can mean no
  /// other.
  private List<Claim> claims(String key) {
    Set<Claim> claims = new LinkedHashSet<>(about.apply(key));
    Set<String> plain =
        claims.stream()
            .filter(claim -> claim.subject().kind() == EntityKind.INSTRUMENT)
            .map(claim -> sameness.key(claim.subject()))
            .collect(Collectors.toSet());
    for (String name : plain) {
      if (!name.equals(key) && exact(name).equals(List.of(key))) {
        about.apply(name).stream().filter(claim -> isObject(claim, name)).forEach(claims::add);
      }
    }
    return List.copyOf(claims);
  }

  private boolean isObject(Claim claim, String name) {
    Entity object = claim.object();
    return object != null && sameness.key(object).equals(name);
  }

  private static String name(List<Claim> claims, String key) {
    Map<String, Long> names =
        claims.stream()
            .map(Claim::subject)
            .filter(subject -> subject.kind() == EntityKind.INSTRUMENT)
            .collect(
                Collectors.groupingBy(Entity::name, LinkedHashMap::new, Collectors.counting()));
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(key.substring(key.indexOf(':') + 1));
  }

  private static List<String> names(List<Claim> claims, String name) {
    Set<String> names = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.subject().kind() == EntityKind.INSTRUMENT) {
        names.add(claim.subject().name());
      }
      String value = claim.value();
      if (claim.property() == Property.ALSO_KNOWN_AS && value != null) {
        names.add(value);
      }
    }
    names.remove(name);
    return List.copyOf(names);
  }

  private static SequencedMap<Property, List<Told>> told(List<Claim> claims) {
    SequencedMap<Property, List<Told>> all = new LinkedHashMap<>();
    for (Property property : TOLD) {
      List<Told> told = told(claims, property);
      if (!told.isEmpty()) {
        all.put(property, told);
      }
    }
    return all;
  }

  private static List<Told> told(List<Claim> claims, Property property) {
    Map<String, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.property() == property) {
        same.computeIfAbsent(what(claim), what -> new ArrayList<>()).add(claim);
      }
    }
    return same.entrySet().stream()
        .map(e -> new Told(e.getKey(), e.getValue().getFirst().object(), e.getValue()))
        .toList();
  }

  private static String what(Claim claim) {
    Entity object = claim.object();
    String value = claim.value();
    return object != null ? object.name() : Objects.requireNonNullElse(value, code(claim));
  }

  private static String code(Claim claim) {
    return Objects.requireNonNullElse(claim.code(), "");
  }

  private Optional<Stage> stage(List<Claim> claims, Property stage) {
    List<Claim> told = claims.stream().filter(claim -> claim.property() == stage).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    // What each party does for itself happens once for each of them.
    Map<String, List<Claim>> byParty =
        told.stream()
            .collect(Collectors.groupingBy(this::party, TreeMap::new, Collectors.toList()));
    boolean disputed = byParty.values().stream().anyMatch(each -> isDisputed(dated(each)));
    return Optional.of(new Stage(stage, dated(told), disputed));
  }

  private String party(Claim claim) {
    Entity object = claim.object();
    return object == null ? "" : sameness.lineage(object).orElseGet(() -> sameness.key(object));
  }

  /// Claims by the dates that they give, the most exact first, those without one last.
  static List<Dated> dated(List<Claim> claims) {
    Map<String, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : claims) {
      HistoricalDate time = claim.time();
      String date = time == null ? "" : time.edtf().text();
      same.computeIfAbsent(date + " " + claim.stance(), d -> new ArrayList<>()).add(claim);
    }
    return same.values().stream()
        .map(Courses::same)
        .sorted(
            Comparator.comparing(Courses::precision)
                .thenComparing(Dated::stance)
                .thenComparingInt(dated -> -dated.claims().size()))
        .toList();
  }

  private static Precision precision(Dated dated) {
    Edtf edtf = dated.edtf();
    return edtf == null ? Precision.UNKNOWN : edtf.precision();
  }

  private static Dated same(List<Claim> claims) {
    Claim first = claims.getFirst();
    HistoricalDate time = first.time();
    Edtf edtf = time == null ? null : time.edtf();
    return new Dated(edtf, first.interval(), first.stance(), claims);
  }

  /// Whether two of the dates that are asserted have no day in common.
  static boolean isDisputed(List<Dated> dates) {
    List<UncertainInterval> told =
        dates.stream()
            .filter(dated -> dated.edtf() != null && dated.stance() == Stance.ASSERTED)
            .map(dated -> dated.interval())
            .toList();
    return told.stream()
        .anyMatch(
            one ->
                told.stream()
                    .anyMatch(other -> !one.possibleDays().intersects(other.possibleDays())));
  }

  private List<Signatory> signatories(List<Claim> claims, List<Conflict> conflicts) {
    Map<String, List<Claim>> byPerson = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Entity object = claim.object();
      if (claim.property() == Property.SIGNATORY
          && object != null
          && object.kind() == EntityKind.PERSON) {
        byPerson.computeIfAbsent(sameness.key(object), k -> new ArrayList<>()).add(claim);
      }
    }
    Set<String> differing =
        conflicts.stream()
            .filter(conflict -> conflict.kind() == Conflict.Kind.SIGNATORY)
            .filter(conflict -> !conflict.sides().isEmpty())
            .flatMap(conflict -> conflict.claims().stream())
            .map(Claim::id)
            .collect(Collectors.toSet());
    Integer year = year(claims);
    return byPerson.entrySet().stream()
        .map(e -> signatory(e.getKey(), e.getValue(), differing, year))
        .sorted(
            Comparator.comparing((Signatory s) -> s.state() == null ? "" : s.state().name())
                .thenComparingInt(s -> -s.asserted().size())
                .thenComparing(Signatory::key))
        .toList();
  }

  private Signatory signatory(
      String key, List<Claim> claims, Set<String> differing, @Nullable Integer year) {
    Entity person = Objects.requireNonNull(claims.getFirst().object());
    Actor state =
        authority.actor(key).flatMap(actor -> authority.homeState(actor, year)).orElse(null);
    Map<Boolean, List<Claim>> sides =
        claims.stream()
            .collect(Collectors.partitioningBy(claim -> claim.stance() == Stance.ASSERTED));
    List<Claim> asserted = Objects.requireNonNullElse(sides.get(true), List.of());
    List<Claim> denied = Objects.requireNonNullElse(sides.get(false), List.of());
    boolean disputed =
        (!asserted.isEmpty() && !denied.isEmpty())
            || claims.stream().anyMatch(claim -> differing.contains(claim.id()));
    return new Signatory(key, person, state, asserted, denied, disputed);
  }

  /// The year of the signing, as most claims have it.
  private static @Nullable Integer year(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.property() == Property.SIGNED)
        .map(claim -> claim.interval().possibleDays().earliest())
        .filter(Objects::nonNull)
        .map(day -> day.getYear())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static List<Source> sources(List<Claim> claims) {
    Map<String, List<Claim>> byDocument =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> claim.source().document(), TreeMap::new, Collectors.toList()));
    return byDocument.entrySet().stream()
        .map(
            e ->
                new Source(
                    e.getKey(), e.getValue().getFirst().source().title(), e.getValue().size()))
        .sorted(
            Comparator.comparingInt((Source source) -> -source.claims())
                .thenComparing(Source::document))
        .toList();
  }
}
