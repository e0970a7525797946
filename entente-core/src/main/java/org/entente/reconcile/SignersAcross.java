package org.entente.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.authority.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reconcile.same.Same;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Persons whom documents name against each other as signatories of one instrument for one state.
///
/// Where one document has one person sign for a state and another has another, both cannot be
/// right, unless some document names both. Heading a delegation is not signing: only those count of
/// whom words say that they signed, and those of whom words deny it.
final class SignersAcross {

  private static final double SURE_ENOUGH = 0.7;

  private final Hearing hearing;

  SignersAcross(Hearing hearing) {
    this.hearing = hearing;
  }

  /// All that is said of who signed one instrument for one state.
  private static final class Signing {
    private final String state;
    private final DayRange event;
    private final Map<String, List<Claim>> signed = new LinkedHashMap<>();
    private final Map<String, List<Claim>> denied = new LinkedHashMap<>();

    Signing(String state, DayRange event) {
      this.state = state;
      this.event = event;
    }

    void add(String person, Claim claim) {
      (claim.stance() == Stance.DENIED ? denied : signed)
          .computeIfAbsent(person, key -> new ArrayList<>())
          .add(claim);
    }

    Set<String> documents(String person) {
      Set<String> documents = new LinkedHashSet<>();
      signed.getOrDefault(person, List.of()).forEach(c -> documents.add(c.source().document()));
      return documents;
    }

    /// Whether some document has one and not the other, some the other way round, and none both.
    boolean exclude(String one, String other) {
      Set<String> both = documents(one);
      both.retainAll(documents(other));
      return !one.equals(other) && both.isEmpty();
    }
  }

  /// What the documents' signatories show, by instrument and state.
  List<Conflict> conflicts() {
    SortedMap<String, DayRange> days = days();
    SortedMap<String, Signing> signings = new TreeMap<>();
    for (Witness witness : hearing.witnesses()) {
      Map<String, State> states = states(witness);
      for (Claim claim : witness.claims()) {
        Entity who = claim.object();
        Optional<String> instrument =
            counts(claim) ? hearing.sameness().instrument(claim) : Optional.empty();
        if (who != null && instrument.isPresent()) {
          DayRange event = days.getOrDefault(instrument.get(), DayRange.ANY);
          state(who, event, states)
              .ifPresent(
                  state ->
                      signings
                          .computeIfAbsent(
                              instrument.get() + " | " + state.key,
                              key -> new Signing(state.name, event))
                          .add(hearing.sameness().key(who), claim));
        }
      }
    }
    return signings.values().stream().flatMap(each -> conflict(each).stream()).toList();
  }

  /// The day of each signing, as the most exact date has it.
  private SortedMap<String, DayRange> days() {
    SortedMap<String, DayRange> days = new TreeMap<>();
    for (Witness witness : hearing.witnesses()) {
      for (Claim claim : witness.claims()) {
        if (claim.property() == Property.SIGNED && Same.isAsserted(claim)) {
          DayRange day = claim.interval().someDay().possibleDays();
          hearing
              .sameness()
              .instrument(claim)
              .ifPresent(
                  key ->
                      days.merge(
                          key, day, (one, two) -> two.isOneDay() && !one.isOneDay() ? two : one));
        }
      }
    }
    return days;
  }

  private static boolean counts(Claim claim) {
    Entity who = claim.object();
    return claim.property() == Property.SIGNATORY
        && who != null
        && who.kind() == EntityKind.PERSON
        && claim.confidence() >= SURE_ENOUGH
        && (claim.stance() == Stance.ASSERTED || claim.stance() == Stance.DENIED);
  }

  /// A state by the key of its lineage, and its name.
  private record State(String key, String name) {}

  /// For which state persons hold an office, as a document says.
  private Map<String, State> states(Witness witness) {
    Map<String, State> states = new LinkedHashMap<>();
    for (Claim claim : witness.claims()) {
      Entity of = claim.object();
      if (claim.property() == Property.HOLDS_OFFICE && of != null && Same.isAsserted(claim)) {
        hearing
            .sameness()
            .lineage(of)
            .ifPresent(
                key ->
                    states.putIfAbsent(
                        hearing.sameness().key(claim.subject()), new State(key, of.name())));
      }
    }
    return states;
  }

  /// The state for which a person signs: that of the office which the document tells, else which
  /// the authority knows.
  private Optional<State> state(Entity who, DayRange event, Map<String, State> told) {
    State ofOffice = told.get(hearing.sameness().key(who));
    if (ofOffice != null) {
      return Optional.of(ofOffice);
    }
    String ref = who.ref();
    return ref == null
        ? Optional.empty()
        : hearing
            .authority()
            .actor(ref)
            .flatMap(person -> hearing.authority().homeState(person, year(event)))
            .flatMap(this::state);
  }

  private Optional<State> state(Actor home) {
    Entity state = new Entity(home.name(), EntityKind.STATE, home.id());
    return hearing.sameness().lineage(state).map(key -> new State(key, home.name()));
  }

  private static @Nullable Integer year(DayRange event) {
    LocalDate first = event.earliest();
    return first == null ? null : first.getYear();
  }

  private Optional<Conflict> conflict(Signing signing) {
    List<String> persons = List.copyOf(signing.signed.keySet());
    List<String> against =
        persons.stream()
            .filter(
                one ->
                    signing.denied.containsKey(one)
                        || persons.stream().anyMatch(other -> signing.exclude(one, other)))
            .toList();
    List<Side> sides = new ArrayList<>();
    for (String person : against) {
      List<Claim> claims = signing.signed.getOrDefault(person, List.of());
      sides.add(hearing.weighing().side(name(claims.getFirst()), claims, signing.event));
      List<Claim> denials = signing.denied.getOrDefault(person, List.of());
      if (!denials.isEmpty()) {
        sides.add(
            hearing.weighing().side("not " + name(claims.getFirst()), denials, signing.event));
      }
    }
    long documents =
        sides.stream()
            .flatMap(side -> side.sources().stream())
            .map(Testimony::document)
            .distinct()
            .count();
    return sides.size() < 2 || documents < 2
        ? Optional.empty()
        : Optional.of(conflict(signing, hearing.weighing().ordered(sides)));
  }

  private static String name(Claim claim) {
    return Stream.ofNullable(claim.object()).map(Entity::name).findFirst().orElse("");
  }

  private static Conflict conflict(Signing signing, List<Side> sides) {
    List<Side> denials =
        sides.stream().filter(side -> side.claims().getFirst().stance() == Stance.DENIED).toList();
    List<Side> ordered =
        Stream.concat(sides.stream().filter(s -> !denials.contains(s)), denials.stream()).toList();
    List<Claim> shown = ordered.stream().map(side -> side.claims().getFirst()).toList();
    return Conflict.of(
            Conflict.Kind.SIGNATORY,
            Conflict.Severity.DISAGREEMENT,
            Conflict.Fact.of(shown.getFirst()),
            shown,
            SidesTelling.signatories(signing.state, ordered, denials),
            List.of())
        .with(ordered);
  }
}
