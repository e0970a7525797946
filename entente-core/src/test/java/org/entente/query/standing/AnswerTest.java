package org.entente.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.asof.Role;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Instrument.Status;
import org.entente.reconcile.Draft;
import org.entente.remark.Verdict;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final Entity PACT = Draft.instrument("Pact of Zenda");
  private static final Entity LEAGUE = Entity.of("League of Zenda", EntityKind.ORGANISATION);

  private final World world = new World();

  private Claim pact(String document, Property property, String date) {
    return world.cite(
        document,
        new ClaimDraft(PACT, property, "test").time(date.isEmpty() ? null : Draft.date(date)),
        "the Pact of Zenda");
  }

  private void parties(String document) {
    for (Entity party : List.of(World.RURITANIA, World.GRAUSTARK)) {
      world.cite(
          document, new ClaimDraft(PACT, Property.PARTY, "test").object(party), "they signed it");
    }
  }

  private Finding<Instrument> instrument(String day) throws ProblemException {
    return world.all(day).instruments().getFirst();
  }

  @Test
  void aSignedInstrumentIsNotSaidToBeInForce() throws ProblemException {
    parties("a");
    pact("a", Property.SIGNED, "1901-05-04");
    assertThat(world.all("1901-05-03").instruments()).isEmpty();
    assertThat(instrument("1901-05-04").what().status()).isEqualTo(Status.SIGNED);
    assertThat(instrument("1901-05-04").sureness()).isEqualTo(Sureness.CERTAIN);
  }

  @Test
  void anInstrumentIsInForceWithinTheWordsThatSaySo() throws ProblemException {
    parties("a");
    pact("a", Property.SIGNED, "1901-05-04");
    pact("a", Property.IN_FORCE, "1901-09-01/1910-09-01");
    assertThat(instrument("1901-08-01").what().status()).isEqualTo(Status.SIGNED);
    assertThat(instrument("1905-01-01").what().status()).isEqualTo(Status.IN_FORCE);
    assertThat(instrument("1905-01-01").sureness()).isEqualTo(Sureness.CERTAIN);
  }

  @Test
  void whatWasTerminatedHasEnded() throws ProblemException {
    parties("a");
    pact("a", Property.SIGNED, "1901-05-04");
    pact("a", Property.TERMINATED, "1908");
    assertThat(instrument("1907-01-01").what().status()).isEqualTo(Status.SIGNED);
    assertThat(instrument("1908-06-01").sureness()).isEqualTo(Sureness.POSSIBLE);
    assertThat(instrument("1909-01-01").what().status()).isEqualTo(Status.ENDED);
    assertThat(instrument("1909-01-01").sureness()).isEqualTo(Sureness.CERTAIN);
  }

  @Test
  void betweenTheDatesOfTwoSourcesTheSigningIsDisputed() throws ProblemException {
    parties("a");
    pact("a", Property.SIGNED, "1901-05-04");
    Claim late = pact("b", Property.SIGNED, "1901-07-04");
    assertThat(instrument("1901-06-01").sureness()).isEqualTo(Sureness.DISPUTED);
    assertThat(instrument("1901-06-01").against()).containsExactly(late);
    assertThat(instrument("1901-08-01").sureness()).isEqualTo(Sureness.CERTAIN);
    world.judge(Verdict.PREFER, late);
    assertThat(world.all("1901-06-01").instruments()).isEmpty();
  }

  @Test
  void anEndOfWhichFewerTellDisputesTheLine() throws ProblemException {
    parties("a");
    pact("a", Property.SIGNED, "1901-05-04");
    Claim early = pact("b", Property.TERMINATED, "1903-05-04");
    pact("c", Property.TERMINATED, "1908-05-04");
    pact("d", Property.TERMINATED, "1908-05-04");
    assertThat(instrument("1905-01-01").what().status()).isEqualTo(Status.SIGNED);
    assertThat(instrument("1905-01-01").sureness()).isEqualTo(Sureness.DISPUTED);
    assertThat(instrument("1905-01-01").against()).containsExactly(early);
    assertThat(instrument("1902-01-01").sureness()).isEqualTo(Sureness.CERTAIN);
  }

  private void party(Entity party, String date) {
    world.cite(
        "a",
        new ClaimDraft(PACT, Property.PARTY, "test").object(party).time(Draft.date(date)),
        "a party");
  }

  @Test
  void anInstrumentBindsWhileBothAreParties() throws ProblemException {
    party(World.RURITANIA, "1901-05-04/1910-05-04");
    party(World.GRAUSTARK, "1903-05-04/1908-05-04");
    assertThat(world.all("1902-01-01").instruments()).isEmpty();
    assertThat(instrument("1905-01-01").what().status()).isEqualTo(Status.IN_FORCE);
    assertThat(instrument("1905-01-01").sureness()).isEqualTo(Sureness.CERTAIN);
    assertThat(instrument("1905-01-01").claims()).hasSize(2);
    assertThat(world.all("1909-01-01").instruments()).isEmpty();
  }

  @Test
  void whoBecameAPartyMayHaveLeftSince() throws ProblemException {
    party(World.RURITANIA, "1901-05-04");
    party(World.GRAUSTARK, "1901-05-04");
    assertThat(world.all("1901-05-03").instruments()).isEmpty();
    assertThat(instrument("1905-01-01").what().status()).isEqualTo(Status.SIGNED);
    assertThat(instrument("1905-01-01").sureness()).isEqualTo(Sureness.POSSIBLE);
  }

  @Test
  void anInstrumentKnownUnderTwoNamesIsOneLine() throws ProblemException {
    parties("a");
    pact("a", Property.SIGNED, "1901-05-04");
    Entity other = Draft.instrument("Ruritanian–Graustarkian accord");
    for (Entity party : List.of(World.RURITANIA, World.GRAUSTARK)) {
      world.cite("b", new ClaimDraft(other, Property.PARTY, "test").object(party), "both");
    }
    ClaimDraft signed = new ClaimDraft(other, Property.SIGNED, "test");
    Claim late = world.cite("b", signed.time(Draft.date("1901-07-04")), "signed in July");
    LocalDate day = LocalDate.parse("1901-06-01");

    assertThat(world.all("1901-06-01").instruments()).hasSize(1);
    assertThat(world.all("1901-08-01").instruments()).hasSize(2);
    Standings one = world.standings(claim -> Optional.of("the one"));
    List<Finding<Instrument>> found = one.of("Ruritania", "Graustark", day).instruments();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sureness()).isEqualTo(Sureness.DISPUTED);
    assertThat(found.getFirst().against()).containsExactly(late);
  }

  @Test
  void anInstrumentOfManyIsBetweenAnyTwoOfThem() throws ProblemException {
    parties("a");
    for (int i = 0; i < 9; i++) {
      Entity other = Entity.of("State " + i, EntityKind.STATE);
      world.cite("a", new ClaimDraft(PACT, Property.PARTY, "test").object(other), "so did others");
    }
    pact("a", Property.SIGNED, "1901-05-04");
    assertThat(instrument("1902-01-01").what().name()).isEqualTo("Pact of Zenda");
  }

  private void member(Entity state, String date, String as, Stance stance) {
    world.cite(
        "a",
        new ClaimDraft(state, Property.MEMBER_OF, "test")
            .object(LEAGUE)
            .value(as)
            .stance(stance)
            .time(Draft.date(date)),
        "a member");
  }

  @Test
  void whatBothBelongedToIsCommonAndWhoLeftBelongsNoMore() throws ProblemException {
    member(World.RURITANIA, "1901/..", "member", Stance.ASSERTED);
    member(World.GRAUSTARK, "1902/1909", "member", Stance.ASSERTED);
    assertThat(world.all("1905-01-01").memberships().getFirst().what().isCommon()).isTrue();
    Belonging alone = world.all("1910-01-01").memberships().getFirst().what();
    assertThat(alone.a()).isTrue();
    assertThat(alone.b()).isFalse();
    member(World.RURITANIA, "1912", "former", Stance.ASSERTED);
    assertThat(world.all("1913-01-01").memberships()).isEmpty();
  }

  @Test
  void whoCameBackBelongsAgain() throws ProblemException {
    member(World.RURITANIA, "1901/..", "member", Stance.ASSERTED);
    member(World.RURITANIA, "1912", "former", Stance.ASSERTED);
    member(World.RURITANIA, "1920/..", "member", Stance.ASSERTED);
    assertThat(world.all("1915-01-01").memberships()).isEmpty();
    assertThat(world.all("1921-01-01").memberships()).hasSize(1);
  }

  @Test
  void aDeniedMembershipDisputesTheAssertedOne() throws ProblemException {
    member(World.RURITANIA, "1901/1910", "member", Stance.ASSERTED);
    member(World.RURITANIA, "1905", "member", Stance.DENIED);
    assertThat(world.all("1905-06-01").memberships().getFirst().sureness())
        .isEqualTo(Sureness.DISPUTED);
  }

  private void office(String who, String title, Entity of, String date) {
    world.cite(
        "a",
        new ClaimDraft(Draft.person(who), Property.HOLDS_OFFICE, "test")
            .value(title)
            .object(of)
            .time(date.isEmpty() ? null : Draft.date(date)),
        who + ", " + title);
  }

  @Test
  void thoseWhoSpokeForAStateAreToldByRole() throws ProblemException {
    office("Rassendyll", "King", World.RURITANIA, "1900/1910");
    office("Sapt", "Colonel", World.RURITANIA, "1900/1910");
    office("Lorry", "Prime Minister", World.GRAUSTARK, "1904/..");
    office("Strakencz", "Marshal", World.GRAUSTARK, "");
    assertThat(world.all("1905-01-01").holders())
        .extracting(f -> f.what().role())
        .containsExactly(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT);
    assertThat(world.all("1905-01-01").holders().getLast().sureness()).isEqualTo(Sureness.POSSIBLE);
  }

  @Test
  void anUndatedOfficeOfWhichTheAuthorityKnowsNothingIsLeftOut() throws ProblemException {
    office("Rassendyll", "King", World.RURITANIA, "");
    assertThat(world.all("1905-01-01").holders()).isEmpty();
  }

  @Test
  void onlyEnvoysBetweenTheTwoAreTold() throws ProblemException {
    office("Hentzau", "Ambassador", World.RURITANIA, "1900/1910");
    office("Bernenstein", "Ambassador", World.RURITANIA, "1900/1910");
    world.act(
        "a",
        Draft.person("Hentzau"),
        Act.ACCREDIT,
        World.GRAUSTARK,
        "1900-02-01",
        "Ambassador Hentzau presented his credentials");
    assertThat(world.all("1905-01-01").holders())
        .extracting(f -> f.what().person())
        .containsExactly("Hentzau");
  }

  @Test
  void anEnvoySpeaksForTheStateThatSentHimWhicheverHisOfficeIsGivenWith() throws ProblemException {
    office("Hentzau", "Ambassador", World.GRAUSTARK, "1900/1910");
    Claim accredited =
        world.act(
            "a",
            Draft.person("Hentzau"),
            Act.ACCREDIT,
            World.GRAUSTARK,
            "1900-02-01",
            "Hentzau of Ruritania was appointed and presented his credentials");
    ClaimDraft appointed = World.event(World.RURITANIA, Act.APPOINT, World.GRAUSTARK, "1900-01");
    world.add("a", appointed.cite(accredited.source(), "a"));
    assertThat(world.all("1905-01-01").holders())
        .extracting(f -> f.what().person(), f -> f.what().ofA())
        .containsExactly(tuple("Hentzau", true));
  }

  @Test
  void deedsBeforeAndAfterAreNearestFirstAndToldOnce() throws ProblemException {
    world.act("a", Act.VISIT, "1901-01-01");
    world.act("b", Act.VISIT, "1901-01-01");
    world.act("a", Act.MEET, "1903-01-01");
    world.act("a", Act.AID, "1907-01-01");
    StandingAnswer answer = world.all("1905-01-01");
    assertThat(answer.before())
        .extracting(d -> d.first().act())
        .containsExactly(Act.MEET, Act.VISIT);
    assertThat(answer.before().getLast().claims()).hasSize(2);
    assertThat(answer.after()).extracting(d -> d.first().act()).containsExactly(Act.AID);
  }

  @Test
  void thePositionOfOneIsItsRelationsTowardsEachState() throws ProblemException {
    world.act(
        "a",
        World.known("france"),
        Act.ESTABLISH_RELATIONS,
        World.known("siam"),
        "1856-08-15",
        "relations were established");
    Position position = world.standings().position("France", LocalDate.parse("1860-01-01"));
    assertThat(position.towards()).extracting(t -> t.other().name()).containsExactly("Siam");
    assertThat(position.towards().getFirst().relations().what().state())
        .isEqualTo(Relations.State.ESTABLISHED);
  }
}
