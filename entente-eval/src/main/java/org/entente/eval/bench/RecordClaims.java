package org.entente.eval.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.asof.Key;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.reconcile.same.Same;
import org.entente.source.Description;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// The claims of a large record, each made from its number alone whenever it is asked for, so that
/// none need be kept.
///
/// Two hundred states deal with each other, a few of them often (Zipf's law), from 1816 to 2026.
/// Documents have fifty claims: an instrument with its parties, memberships, offices, phases, and
/// acts. Half of the dates are days, the others months, years and intervals.
final class RecordClaims {

  /// How many claims a document has.
  static final int IN_DOCUMENT = 50;

  private static final int STATES = 200;
  private static final int ORGANISATIONS = 30;
  private static final int PERSONS = 20_000;
  private static final Instant LEARNED = Instant.parse("2001-01-01T09:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(1816, 1, 1);
  private static final int DAYS = 211 * 365;
  private static final List<String> TITLES =
      List.of("President", "Prime Minister", "Foreign Minister", "Ambassador", "General", "Envoy");
  private static final String QUOTE = "as it is told in this place";

  private static final List<Phase> PHASES = List.of(Phase.values());
  private static final List<Act> ACTS = List.of(Act.values());
  private static final List<Entity> STATE = states();

  private RecordClaims() {}

  /// A state by its rank: the first is spoken of most.
  private static Entity state(int rank) {
    return STATE.get(rank);
  }

  /// States that the authority knows by their names.
  private static List<Entity> states() {
    List<Entity> states = new ArrayList<>();
    for (Actor actor : Authority.bundled().actors()) {
      if (actor.kind() == ActorKind.STATE && states.size() < STATES) {
        states.add(new Entity(actor.name(), EntityKind.STATE, actor.id()));
      }
    }
    return List.copyOf(states);
  }

  /// Two states by chance, in the share of all that is told of each.
  static Pair pair(SplittableRandom random) {
    int one = rank(random);
    int other = rank(random);
    return new Pair(state(one), state(one == other ? (other + 1) % STATES : other));
  }

  /// Two states.
  record Pair(Entity one, Entity other) {

    /// The key under which what is between them lies.
    Key key() {
      return Key.of(Same.key(one), Same.key(other));
    }
  }

  /// A state by chance, in the share of all that is told of it.
  private static int rank(SplittableRandom random) {
    double share = random.nextDouble();
    return (int) Math.min(STATES - 1, Math.floor(Math.pow(STATES + 1, share)) - 1);
  }

  /// The claims of a document.
  static List<Claim> document(int number) {
    List<Claim> claims = new ArrayList<>(IN_DOCUMENT);
    for (int i = 0; i < IN_DOCUMENT; i++) {
      claims.add(claim(number * IN_DOCUMENT + i));
    }
    return claims;
  }

  /// A document with its claims, as it is deposited.
  static Deposit deposit(int number) {
    List<Claim> claims = document(number);
    String id = claims.getFirst().source().document();
    DocumentRow row =
        new DocumentRow(
            id, "%064x".formatted(number), id, IN_DOCUMENT * 40, Description.NONE, LEARNED);
    return new Deposit(new Entry(row, claims, List.of(), List.of()), "Text of " + id);
  }

  /// The number by which a claim was made.
  static int number(Claim claim) {
    String document = claim.source().document();
    int of = Integer.parseInt(document.substring(document.indexOf('-') + 1));
    return of * IN_DOCUMENT + claim.source().start() / 40;
  }

  /// A claim by its number.
  static Claim claim(int number) {
    int document = number / IN_DOCUMENT;
    int place = number % IN_DOCUMENT;
    SplittableRandom ofDocument = new SplittableRandom(document);
    Entity one = state(rank(ofDocument));
    Entity other = other(one, ofDocument);
    Entity treaty = Entity.of("Treaty of Place " + document, EntityKind.INSTRUMENT);
    SplittableRandom random = new SplittableRandom(number * 31L + 7);
    return switch (place) {
      case 0 -> claim(number, treaty, Property.SIGNED, null, null, date(random));
      case 1 -> claim(number, treaty, Property.PARTY, one, null, null);
      case 2 -> claim(number, treaty, Property.PARTY, other, null, null);
      case 3 ->
          claim(number, treaty, Property.INSTRUMENT_TYPE, null, InstrumentType.TREATY.word(), null);
      case 4, 5 ->
          claim(
              number,
              random.nextBoolean() ? one : other,
              Property.MEMBER_OF,
              Entity.of("League " + random.nextInt(ORGANISATIONS), EntityKind.ORGANISATION),
              null,
              lasting(random));
      case 6, 7, 8, 9, 10, 11 -> office(number, random.nextBoolean() ? one : other, random);
      case 12, 13 ->
          claim(
              number,
              one,
              Property.RELATIONS,
              other,
              PHASES.get(random.nextInt(PHASES.size())).word(),
              lasting(random));
      default -> act(number, random);
    };
  }

  private static Entity other(Entity one, SplittableRandom random) {
    Entity other = state(rank(random));
    return other.equals(one) ? state(STATES - 1) : other;
  }

  private static Claim act(int number, SplittableRandom random) {
    Entity one = state(rank(random));
    Entity other = other(one, random);
    Act act = ACTS.get(random.nextInt(ACTS.size()));
    return new Claim(
        id(number),
        one,
        Property.EVENT,
        other,
        null,
        null,
        act.code().name(),
        act,
        date(random),
        null,
        Stance.ASSERTED,
        false,
        0.9,
        source(number),
        "bench");
  }

  private static Claim office(int number, Entity state, SplittableRandom random) {
    Entity person = Entity.of("Person " + random.nextInt(PERSONS), EntityKind.PERSON);
    String title = TITLES.get(random.nextInt(TITLES.size()));
    return new Claim(
        id(number),
        person,
        Property.HOLDS_OFFICE,
        state,
        title,
        null,
        null,
        null,
        lasting(random),
        null,
        Stance.ASSERTED,
        false,
        0.9,
        source(number),
        "bench");
  }

  private static Claim claim(
      int number,
      Entity subject,
      Property property,
      @Nullable Entity object,
      @Nullable String code,
      @Nullable HistoricalDate time) {
    return new Claim(
        id(number),
        subject,
        property,
        object,
        property == Property.MEMBER_OF ? "member" : null,
        null,
        code,
        null,
        time,
        null,
        Stance.ASSERTED,
        property == Property.RELATIONS,
        0.9,
        source(number),
        "bench");
  }

  /// As ids are: no two begin alike.
  private static String id(int number) {
    return "%016x%08x".formatted(number * 0x9E3779B97F4A7C15L, number);
  }

  private static Citation source(int number) {
    String document = "document-%07d".formatted(number / IN_DOCUMENT);
    int start = number % IN_DOCUMENT * 40;
    return new Citation(document, document, null, start, start + QUOTE.length(), QUOTE);
  }

  private static HistoricalDate date(SplittableRandom random) {
    String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
    int shape = random.nextInt(10);
    return told(shape < 5 ? day : day.substring(0, shape < 8 ? 7 : 4));
  }

  private static HistoricalDate lasting(SplittableRandom random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return told(day + "/" + day.plusDays(200 + random.nextInt(3000)));
  }

  private static HistoricalDate told(String edtf) {
    return new HistoricalDate(Edtf.parse(edtf), edtf, Basis.STATED);
  }

  /// A day by chance.
  static LocalDate day(SplittableRandom random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }
}
