package org.entente.reconcile.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reconcile.Draft.instrument;
import static org.entente.reconcile.Draft.person;
import static org.entente.reconcile.Draft.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Order;
import org.entente.claim.Order.Sense;
import org.entente.claim.Property;
import org.entente.reconcile.Draft;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The chronicle against a table of all pairs of moments, with the simple rules written anew.
class ChronicleFuzzTest {

  private static final int ROUNDS = 1500;
  private static final long NONE = Long.MIN_VALUE / 4;

  private static final Entity PACT = instrument("Strelsau Pact");
  private static final Entity KING = person("Rudolf of Ruritania");

  private static final List<Property> FACTS =
      List.of(
          Property.NEGOTIATED,
          Property.SIGNED,
          Property.IN_FORCE,
          Property.TERMINATED,
          Property.BORN,
          Property.DIED,
          Property.EVENT);

  private final Random random;
  private final long seed;

  ChronicleFuzzTest() {
    seed = new Random().nextLong();
    random = new Random(seed);
  }

  /// A document and what a person would hold against it.
  private record Case(List<Claim> claims, List<Order> orders) {

    Chronicle solved() {
      Chronicle chronicle = new Chronicle(who -> Life.UNKNOWN);
      chronicle.add(List.of(new Said(claims, orders)));
      return chronicle;
    }
  }

  @Test
  void verdictsBoundsAndSmallestSetsAreThoseOfAllPairs() {
    int possible = 0;
    int impossible = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Case one = document(new Draft());
      String what = "seed %d round %d: %s".formatted(seed, round, told(one));
      Chronicle chronicle = one.solved();
      long[][] pairs = pairs(one);
      assertThat(chronicle.contradictions().isEmpty()).as(what).isEqualTo(holds(pairs));
      if (holds(pairs)) {
        possible++;
        holdBounds(one, chronicle, pairs, what);
      } else {
        impossible++;
        chronicle.contradictions().forEach(c -> holdSmallest(one, c.claims(), what));
      }
    }
    assertThat(possible).isGreaterThan(ROUNDS / 10);
    assertThat(impossible).isGreaterThan(ROUNDS / 10);
  }

  @Test
  void documentsAddedOneByOneGiveWhatAllGiveTogether() {
    int possible = 0;
    for (int round = 0; round < ROUNDS / 5; round++) {
      List<Said> documents = new ArrayList<>();
      for (String name : List.of("a.txt", "b.txt", "c.txt")) {
        Case one = document(new Draft(name, "The Strelsau Pact"));
        documents.add(new Said(one.claims, one.orders));
      }
      Chronicle together = new Chronicle(who -> Life.UNKNOWN);
      together.add(documents);
      Chronicle oneByOne = new Chronicle(who -> Life.UNKNOWN);
      documents.forEach(document -> oneByOne.add(List.of(document)));

      String what = "seed %d round %d: %s".formatted(seed, round, documents);
      boolean holds = together.contradictions().isEmpty();
      assertThat(oneByOne.contradictions().isEmpty()).as(what).isEqualTo(holds);
      if (holds) {
        possible++;
        for (Said document : documents) {
          for (Claim claim : document.claims()) {
            assertThat(oneByOne.allowed(claim)).as(what).isEqualTo(together.allowed(claim));
          }
        }
      }
    }
    assertThat(possible).isPositive();
  }

  private static void holdBounds(Case one, Chronicle chronicle, long[][] pairs, String what) {
    for (int i = 0; i < one.claims.size(); i++) {
      DayRange start = new DayRange(day(pairs[0][1 + 2 * i], 1), day(pairs[1 + 2 * i][0], -1));
      DayRange end = new DayRange(day(pairs[0][2 + 2 * i], 1), day(pairs[2 + 2 * i][0], -1));
      assertThat(chronicle.allowed(one.claims.get(i))).as(what).isEqualTo(new Allowed(start, end));
    }
  }

  /// A set is smallest if it cannot hold, and does without the date and the order words of any one.
  private static void holdSmallest(Case one, List<Claim> claims, String what) {
    assertThat(holds(pairs(one, claims))).as(what).isFalse();
    for (Claim claim : claims) {
      List<Claim> rest = new ArrayList<>(claims);
      rest.remove(claim);
      assertThat(holds(pairs(one, rest))).as(what).isTrue();
    }
  }

  private static @Nullable LocalDate day(long days, int sign) {
    return days == NONE ? null : LocalDate.ofEpochDay(sign * days);
  }

  /// For each pair of moments by how many days the second comes after the first at least; moment 0
  /// is the calendar's, then come the start and the end of each claim.
  private static long[][] pairs(Case one) {
    return pairs(one, one.claims);
  }

  /// The same with the dates and the order words of some claims only.
  private static long[][] pairs(Case one, List<Claim> kept) {
    int size = 1 + 2 * one.claims.size();
    long[][] pairs = new long[size][size];
    Arrays.stream(pairs).forEach(row -> Arrays.fill(row, NONE));
    for (int i = 0; i < one.claims.size(); i++) {
      ask(pairs, 1 + 2 * i, 2 + 2 * i, 0);
      if (kept.contains(one.claims.get(i))) {
        date(pairs, 1 + 2 * i, one.claims.get(i));
      }
      for (int j = 0; j < one.claims.size(); j++) {
        rule(pairs, 1 + 2 * i, one.claims.get(i).property(), 1 + 2 * j, one.claims.get(j));
      }
    }
    List<String> ids = kept.stream().map(Claim::id).toList();
    for (Order order : one.orders) {
      if (!ids.contains(order.earlier()) || !ids.contains(order.later())) {
        continue;
      }
      int earlier = place(one, order.earlier()) + (order.sense() == Sense.ENDED_BEFORE ? 1 : 0);
      ask(pairs, earlier, place(one, order.later()), 0);
    }
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          if (pairs[i][k] != NONE && pairs[k][j] != NONE) {
            ask(pairs, i, j, pairs[i][k] + pairs[k][j]);
          }
        }
      }
    }
    return pairs;
  }

  private static int place(Case one, String id) {
    return 1 + 2 * one.claims.stream().map(Claim::id).toList().indexOf(id);
  }

  private static void ask(long[][] pairs, int first, int second, long days) {
    pairs[first][second] = Math.max(pairs[first][second], days);
  }

  private static void date(long[][] pairs, int start, Claim claim) {
    if (claim.time() == null) {
      return;
    }
    String text = claim.time().edtf().text();
    boolean open = text.endsWith("/..");
    DayRange days = Edtf.parse(open ? text.substring(0, text.length() - 3) : text).bounds();
    if (days.earliest() == null || days.latest() == null) {
      throw new IllegalStateException(text);
    }
    ask(pairs, 0, start, days.earliest().toEpochDay());
    ask(pairs, start, 0, -days.latest().toEpochDay());
    if (!open) {
      ask(pairs, start + 1, 0, -days.latest().toEpochDay());
    }
  }

  /// The rules, by the properties of two claims.
  private static void rule(long[][] pairs, int one, Property first, int other, Claim claim) {
    switch (first + " " + claim.property()) {
      case "NEGOTIATED SIGNED", "SIGNED IN_FORCE", "SIGNED TERMINATED", "IN_FORCE TERMINATED" ->
          ask(pairs, one, other, 0);
      case "BORN EVENT" -> ask(pairs, one, other, 0);
      case "EVENT DIED" -> ask(pairs, one + 1, other + 1, 0);
      case "BORN DIED" -> {
        ask(pairs, one, other + 1, 0);
        ask(
            pairs,
            other,
            one,
            -LocalDate.of(1875, 2, 21).until(LocalDate.of(1997, 8, 4), ChronoUnit.DAYS));
      }
      default -> {}
    }
  }

  private static boolean holds(long[][] pairs) {
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i][i] > 0) {
        return false;
      }
    }
    return true;
  }

  /// A document that tells every fact once at most, and several events.
  private Case document(Draft draft) {
    List<Claim> claims = new ArrayList<>();
    for (Property property : FACTS) {
      int often = property == Property.EVENT ? random.nextInt(4) : random.nextInt(2);
      for (int i = 0; i < often; i++) {
        claims.add(claim(draft, property, i));
      }
    }
    List<Order> orders = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0 && claims.size() > 1; i--) {
      Claim earlier = claims.get(random.nextInt(claims.size()));
      Claim later = claims.get(random.nextInt(claims.size()));
      if (!earlier.equals(later)) {
        Sense sense = random.nextBoolean() ? Sense.BEGAN_BEFORE : Sense.ENDED_BEFORE;
        orders.add(new Order(earlier.id(), later.id(), sense, true, earlier.source(), "fuzz"));
      }
    }
    return new Case(claims, orders);
  }

  private Claim claim(Draft draft, Property property, int number) {
    boolean life = property == Property.BORN || property == Property.DIED;
    boolean event = property == Property.EVENT;
    ClaimDraft claim = new ClaimDraft(life || event ? KING : PACT, property, "prose:fuzz");
    if (event) {
      claim.object(state("Norway")).act(Act.VISIT);
    }
    if (random.nextInt(4) > 0) {
      claim.time(Draft.date(when(property)));
    }
    return draft.cite(claim, "Rudolf of Ruritania, " + property.word() + " " + number);
  }

  private String when(Property property) {
    LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(900));
    String date = day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    return property == Property.IN_FORCE ? date + "/.." : date;
  }

  private static String told(Case one) {
    StringBuilder told = new StringBuilder();
    for (Claim claim : one.claims) {
      told.append(claim.property()).append(' ').append(claim.time()).append(" | ");
    }
    one.orders.forEach(
        o ->
            told.append(place(one, o.earlier()))
                .append('<')
                .append(place(one, o.later()))
                .append(o.sense()));
    return told.toString();
  }
}
