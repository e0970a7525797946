package org.entente.query.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Relations.Ground;
import org.entente.query.standing.Relations.State;
import org.entente.reconcile.Draft;
import org.entente.remark.Verdict;
import org.junit.jupiter.api.Test;

class RelationsTest {

  private final World world = new World();

  private void stand(String day, State state, Sureness sureness) throws ProblemException {
    Finding<Relations> found = world.on(day);
    assertThat(found.what().state()).as(day).isEqualTo(state);
    assertThat(found.sureness()).as(day).isEqualTo(sureness);
  }

  @Test
  void whereNothingIsSaidNothingIsKnown() throws ProblemException {
    assertThat(world.on("1900-01-01").what().state()).isEqualTo(State.UNKNOWN);
    assertThat(world.on("1900-01-01").claims()).isEmpty();
  }

  @Test
  void beforeTheyWereEstablishedThereWereNone() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    stand("1901-05-03", State.NONE, Sureness.CERTAIN);
    stand("1901-05-04", State.ESTABLISHED, Sureness.POSSIBLE);
  }

  @Test
  void whatBeganHoldsOnCertainlyOnlyUntilTheNextWordOfIt() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act("a", Act.SEVER_RELATIONS, "1914-08-02");
    stand("1910-01-01", State.ESTABLISHED, Sureness.CERTAIN);
    stand("1916-01-01", State.SEVERED, Sureness.POSSIBLE);
    world.act("a", Act.RESUME_RELATIONS, "1920-02-01");
    stand("1916-01-01", State.SEVERED, Sureness.CERTAIN);
    stand("1925-01-01", State.ESTABLISHED, Sureness.POSSIBLE);
  }

  @Test
  void inTheYearOfAChangeWithoutADayNothingIsKnown() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901");
    assertThat(world.on("1901-06-15").what().ground()).isEqualTo(Ground.CHANGING);
    stand("1900-12-31", State.NONE, Sureness.CERTAIN);
    stand("1901-12-31", State.ESTABLISHED, Sureness.POSSIBLE);
  }

  @Test
  void aHeadingsYearIsTheDayOfItsParagraph() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901");
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    stand("1901-03-01", State.NONE, Sureness.CERTAIN);
    stand("1901-06-15", State.ESTABLISHED, Sureness.POSSIBLE);
  }

  @Test
  void aBreakPresupposesRelationsAndAResumptionABreak() throws ProblemException {
    world.act("a", Act.SEVER_RELATIONS, "1914-08-02");
    stand("1914-08-01", State.ESTABLISHED, Sureness.POSSIBLE);
    World other = new World();
    other.act("a", Act.RESUME_RELATIONS, "1920-02-01");
    assertThat(other.on("1919-01-01").what().state()).isEqualTo(State.SEVERED);
  }

  @Test
  void closingAMissionAloneEndsNoRelations() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act(
        "a",
        World.RURITANIA,
        Act.CLOSE_MISSION,
        World.GRAUSTARK,
        "1905-01-01",
        "Ruritania closed its legation");
    stand("1906-01-01", State.ESTABLISHED, Sureness.POSSIBLE);
  }

  @Test
  void aMissionThatClosedBeforeRelationsWereResumedIsWhereTheyLapsed() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act(
        "a",
        World.RURITANIA,
        Act.CLOSE_MISSION,
        World.GRAUSTARK,
        "1905-01-01",
        "Ruritania closed its legation");
    world.act("a", Act.RESUME_RELATIONS, "1910-01-01");
    stand("1904-01-01", State.ESTABLISHED, Sureness.POSSIBLE);
    stand("1906-01-01", State.INTERRUPTED, Sureness.POSSIBLE);
  }

  @Test
  void consulsMakeNoRelations() throws ProblemException {
    world.act(
        "a",
        World.RURITANIA,
        Act.OPEN_MISSION,
        World.GRAUSTARK,
        "1890-01-01",
        "Ruritania opened a consulate in Edelweiss");
    world.act(
        "a",
        World.RURITANIA,
        Act.ESTABLISH_RELATIONS,
        World.GRAUSTARK,
        "1890-01-01",
        "consular relations began");
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    stand("1895-01-01", State.NONE, Sureness.CERTAIN);
  }

  @Test
  void anInterestsSectionInAThirdEmbassyMakesNoRelations() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act("a", Act.SEVER_RELATIONS, "1914-08-02");
    world.act(
        "a",
        World.RURITANIA,
        Act.OPEN_MISSION,
        World.GRAUSTARK,
        "1916-01-01",
        "an interests section was set up in the Bordurian embassy");
    stand("1917-01-01", State.SEVERED, Sureness.POSSIBLE);
  }

  @Test
  void aStateThatTookItsOldNameAgainLivesOn() throws ProblemException {
    world.act(
        "a",
        World.known("congo-kinshasa"),
        Act.ESTABLISH_RELATIONS,
        World.known("france"),
        "1961-08-15",
        "relations were established");
    Finding<Relations> found =
        world.standings().relations("Congo-Kinshasa", "France", LocalDate.parse("2005-01-01"));
    assertThat(found.what().state()).isEqualTo(State.ESTABLISHED);
  }

  @Test
  void theLevelIsThatOfTheLastMissionBeforeTheDay() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act(
        "a",
        World.RURITANIA,
        Act.OPEN_MISSION,
        World.GRAUSTARK,
        "1901-06-01",
        "the legation was opened");
    world.act(
        "a",
        World.RURITANIA,
        Act.RAISE_MISSION,
        World.GRAUSTARK,
        "1930-06-01",
        "the legation became an embassy");
    assertThat(world.on("1910-01-01").what().level()).isEqualTo(Level.LEGATION);
    assertThat(world.on("1940-01-01").what().level()).isEqualTo(Level.EMBASSY);
  }

  @Test
  void theLevelHasTheWordsThatTellOfIt() throws ProblemException {
    Entity one = World.RURITANIA;
    Entity other = World.GRAUSTARK;
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    Claim embassy =
        world.act("a", one, Act.OPEN_MISSION, other, "1905-05-04", "an embassy was opened");
    world.act("a", one, Act.ACCREDIT, other, "1910-05-04", "the new head was received");
    assertThat(world.on("1911-01-01").what().level()).isEqualTo(Level.EMBASSY);
    assertThat(world.on("1911-01-01").claims()).contains(embassy);
  }

  @Test
  void recognitionIsNoRelations() throws ProblemException {
    world.act("a", Act.RECOGNISE, "1899-01-01");
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    stand("1898-01-01", State.NONE, Sureness.CERTAIN);
    stand("1900-01-01", State.RECOGNISED, Sureness.CERTAIN);
  }

  @Test
  void whatWasPlannedOrDeniedNeverHappened() throws ProblemException {
    world.stance("a", Act.ESTABLISH_RELATIONS, "1901-05-04", Stance.PLANNED);
    world.stance("a", Act.RESUME_RELATIONS, "1902-05-04", Stance.CONDITIONAL);
    world.stance("a", Act.ESTABLISH_RELATIONS, "1903-05-04", Stance.DENIED);
    assertThat(world.on("1910-01-01").what().state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void warEndsRelations() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act("a", Act.DECLARE_WAR, "1914-08-02");
    stand("1915-01-01", State.SEVERED, Sureness.POSSIBLE);
  }

  @Test
  void whoWasAnnexedHasNone() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    Entity third = Entity.of("Borduria", World.GRAUSTARK.kind());
    world.act("a", third, Act.ANNEX, World.GRAUSTARK, "1908-10-06", "Borduria annexed Graustark");
    stand("1909-01-01", State.SEVERED, Sureness.POSSIBLE);
  }

  @Test
  void whereTwoSourcesDateTheBeginningDifferentlyTheDaysBetweenAreDisputed()
      throws ProblemException {
    Claim early = world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    Claim late = world.act("b", Act.ESTABLISH_RELATIONS, "1903-09-09");
    Finding<Relations> found = world.on("1902-01-01");
    assertThat(found.sureness()).isEqualTo(Sureness.DISPUTED);
    assertThat(found.claims()).containsExactly(early);
    assertThat(found.against()).containsExactly(late);
    assertThat(world.on("1904-01-01").sureness()).isNotEqualTo(Sureness.DISPUTED);
  }

  @Test
  void aPreferredClaimSettlesADisputeAndIsNamed() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    Claim late = world.act("b", Act.ESTABLISH_RELATIONS, "1903-09-09");
    world.judge(Verdict.PREFER, late);
    stand("1902-01-01", State.NONE, Sureness.CERTAIN);
    assertThat(world.on("1902-01-01").judged()).hasSize(1);
  }

  @Test
  void aRejectedClaimIsLeftOut() throws ProblemException {
    world.judge(Verdict.REJECT, world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04"));
    assertThat(world.on("1902-01-01").what().state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void aSecondSpellIsNoDispute() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act("a", Act.SEVER_RELATIONS, "1905-01-01");
    world.act("b", Act.ESTABLISH_RELATIONS, "1909-01-01");
    stand("1903-01-01", State.ESTABLISHED, Sureness.CERTAIN);
  }

  @Test
  void anEnvoyOrAWarDoesNotSayThatRelationsHadHeld() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act(
        "a",
        World.RURITANIA,
        Act.ACCREDIT,
        World.GRAUSTARK,
        "1921-05-04",
        "the new Minister was received");
    world.act("a", Act.DECLARE_WAR, "1939-08-02");
    stand("1916-01-01", State.ESTABLISHED, Sureness.POSSIBLE);
    stand("1938-01-01", State.ESTABLISHED, Sureness.POSSIBLE);
  }

  @Test
  void aMissionRaisedLaterDoesNotSayThatTheyWereBrokenOffUntilThen() throws ProblemException {
    world.act("a", Act.SEVER_RELATIONS, "1914-08-02");
    world.act(
        "a",
        World.RURITANIA,
        Act.RAISE_MISSION,
        World.GRAUSTARK,
        "1950-05-04",
        "Ruritania raised its legation to an embassy");
    stand("1930-01-01", State.SEVERED, Sureness.POSSIBLE);
  }

  @Test
  void aSecondEstablishmentDoesNotSayThatRelationsHadHeld() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.act("a", Act.ESTABLISH_RELATIONS, "1909-01-01");
    stand("1905-01-01", State.ESTABLISHED, Sureness.POSSIBLE);
  }

  @Test
  void anEnvoyOfWhomOnlyTheAuthorityKnowsTheStateShowsRelations() throws ProblemException {
    Entity envoy = new Entity("George F. Kennan", EntityKind.PERSON, "george-f-kennan");
    world.act(
        "a",
        envoy,
        Act.ACCREDIT,
        World.known("soviet-union"),
        "1952-05-14",
        "Kennan presented his credentials as Ambassador");
    Finding<Relations> found =
        world.standings().relations("United States", "Soviet Union", LocalDate.parse("1952-06-01"));
    assertThat(found.what().state()).isEqualTo(State.ESTABLISHED);
    assertThat(found.what().level()).isEqualTo(Level.EMBASSY);
  }

  @Test
  void whatHeldOfAStateHoldsUnderItsNextName() throws ProblemException {
    world.act(
        "a",
        World.known("siam"),
        Act.ESTABLISH_RELATIONS,
        World.known("france"),
        "1856-08-15",
        "relations were established");
    Finding<Relations> found =
        world.standings().relations("Thailand", "France", LocalDate.parse("1950-01-01"));
    assertThat(found.what().state()).isEqualTo(State.ESTABLISHED);
  }

  @Test
  void whatHeldOfADividedStateDoesNotHoldOfItsParts() throws ProblemException {
    world.act(
        "a",
        World.known("austria-hungary"),
        Act.ESTABLISH_RELATIONS,
        World.known("france"),
        "1867-08-15",
        "relations were established");
    Finding<Relations> found =
        world.standings().relations("Austria", "France", LocalDate.parse("1925-01-01"));
    assertThat(found.what().state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void aStateThatIsNoMoreHasNoRelations() throws ProblemException {
    world.act(
        "a",
        World.known("austria-hungary"),
        Act.ESTABLISH_RELATIONS,
        World.known("france"),
        "1867-08-15",
        "relations were established");
    Finding<Relations> found =
        world.standings().relations("Austria-Hungary", "France", LocalDate.parse("1925-01-01"));
    assertThat(found.what().state()).isEqualTo(State.NONE);
    assertThat(found.what().ground()).isEqualTo(Ground.NO_STATE_ANY_MORE);
  }

  @Test
  void warAsAPhaseEndsRelationsFromItsFirstDay() throws ProblemException {
    world.act("a", Act.ESTABLISH_RELATIONS, "1901-05-04");
    world.cite(
        "a",
        new ClaimDraft(World.RURITANIA, Property.RELATIONS, "test")
            .object(World.GRAUSTARK)
            .code(Phase.WAR)
            .time(Draft.date("1912-10-08/1913-05-30")),
        "the war of 1912");
    stand("1912-12-01", State.SEVERED, Sureness.POSSIBLE);
  }
}
