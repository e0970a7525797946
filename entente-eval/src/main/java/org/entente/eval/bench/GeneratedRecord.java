package org.entente.eval.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.source.Description;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;

/// A record by chance, as large as one likes: what one state did to another, 1816 to 2026. Which
/// states deal with each other follows Zipf's law: the second pair half as often as the first, the
/// third a third as often. The number of a document and the seed give all that it says.
final class GeneratedRecord {

  /// How many claims a document has.
  static final int CLAIMS = 100;

  private static final int STATES = 200;
  private static final LocalDate FIRST = LocalDate.of(1816, 1, 1);
  private static final int DAYS =
      (int) (LocalDate.of(2026, 12, 31).toEpochDay() - FIRST.toEpochDay());
  private static final Instant LEARNED = Instant.parse("2001-01-01T09:00:00Z");
  private static final Act[] ACTS = Act.values();

  private final long seed;
  private final List<Actor> states;

  GeneratedRecord(long seed, Authority authority) {
    this.seed = seed;
    this.states =
        StreamSupport.stream(authority.actors().spliterator(), false)
            .filter(actor -> actor.kind() == ActorKind.STATE)
            .sorted(Comparator.comparing(Actor::id))
            .limit(STATES)
            .toList();
  }

  /// Two states, as often as they deal with each other.
  ///
  /// @param one the first
  /// @param other the second
  record Pair(Actor one, Actor other) {}

  Pair pair(SplittableRandom random) {
    int n = states.size();
    int pairs = n * (n - 1) / 2;
    // The inverse of the continuous law whose density falls as one over the rank.
    int rank = (int) Math.exp(random.nextDouble() * Math.log(pairs));
    int one = (int) ((1 + Math.sqrt(8.0 * (rank - 1) + 1)) / 2);
    int other = rank - 1 - one * (one - 1) / 2;
    return random.nextBoolean()
        ? new Pair(states.get(one), states.get(other))
        : new Pair(states.get(other), states.get(one));
  }

  LocalDate day(SplittableRandom random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  Deposit deposit(int number) {
    String document = "archive/%02d/%07d.txt".formatted(number % 100, number);
    String digest = "%064x".formatted(number);
    List<Claim> claims = new ArrayList<>(CLAIMS);
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(claim(number, i));
    }
    DocumentRow row =
        new DocumentRow(
            document, digest, "Dispatches " + number, CLAIMS * 90, Description.NONE, LEARNED);
    return new Deposit(new Entry(row, claims, List.of(), List.of()), "Text of " + document);
  }

  /// One claim of a document.
  Claim claim(int number, int position) {
    SplittableRandom random = new SplittableRandom(seed ^ ((long) number << 20) ^ position);
    Pair pair = pair(random);
    Act act = ACTS[random.nextInt(ACTS.length)];
    LocalDate day = day(random);
    String date =
        switch (random.nextInt(10)) {
          case 0 -> Integer.toString(day.getYear());
          case 1, 2 -> day.toString().substring(0, 7);
          case 3 -> day + "/" + day.plusDays(random.nextInt(4_000));
          default -> day.toString();
        };
    String quote =
        "On that day it was %s who turned to %s (%d)."
            .formatted(pair.one.name(), pair.other.name(), random.nextInt(1_000_000));
    return new ClaimDraft(entity(pair.one), Property.EVENT, "generated")
        .object(entity(pair.other))
        .act(act)
        .time(new HistoricalDate(Edtf.parse(date), date, Basis.STATED))
        .cite(
            new Citation(
                "archive/%02d/%07d.txt".formatted(number % 100, number),
                "Dispatches " + number,
                null,
                position * 90,
                position * 90 + quote.length(),
                quote),
            "%064x".formatted(number));
  }

  private static Entity entity(Actor actor) {
    return new Entity(actor.name(), EntityKind.STATE, actor.id());
  }
}
