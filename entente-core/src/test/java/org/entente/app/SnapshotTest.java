package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.ProblemException;
import org.entente.query.profile.Course;
import org.entente.query.profile.Meant;
import org.entente.query.profile.Profile;
import org.entente.query.profile.Profile.Tie;
import org.entente.query.profile.Tenure;
import org.entente.query.standing.Network;
import org.entente.reconcile.Draft;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;
import org.entente.source.Description;
import org.junit.jupiter.api.Test;

/// What a record that is held in memory tells of actors and instruments.
class SnapshotTest {

  private static final Instant THEN = Instant.parse("2001-02-03T04:05:06Z");
  private static final Set<EntityKind> ALL = EnumSet.allOf(EntityKind.class);
  private static final Entity RURITANIA = Entity.of("Ruritania", EntityKind.STATE);
  private static final Entity LEAGUE = Entity.of("Strelsau League", EntityKind.ORGANISATION);

  private final MemoryLedger ledger = new MemoryLedger();
  private final Map<String, Draft> drafts = new HashMap<>();
  private final Map<String, List<Claim>> said = new HashMap<>();

  private Claim said(String document, ClaimDraft draft, String quote) {
    Claim claim = drafts.computeIfAbsent(document, d -> new Draft(d, d)).cite(draft, quote);
    List<Claim> claims = said.computeIfAbsent(document, d -> new ArrayList<>());
    claims.add(claim);
    DocumentRow row = new DocumentRow(document, "00", document, 90, Description.NONE, THEN);
    ledger.append(List.of(new Deposit(new Entry(row, claims, List.of(), List.of()), "text")));
    return claim;
  }

  private static ClaimDraft member(Entity who, Stance stance) {
    return new ClaimDraft(who, Property.MEMBER_OF, "test").object(LEAGUE).stance(stance);
  }

  private void judge(Verdict verdict, String... about) {
    ledger.remark(List.of(Judgement.of(verdict, List.of(about), "F", "misread", THEN)));
  }

  private Snapshot now() throws ProblemException {
    return new Snapshot(ledger, Authority.bundled(), null);
  }

  private static Profile profile(Snapshot now, String name) {
    Meant meant = now.meant(name, ALL).orElseThrow();
    return now.profile(meant);
  }

  @Test
  void aRejectedClaimIsNoPartOfWhatIsToldOfAnActor() throws ProblemException {
    Entity rassendyll = Draft.person("Rudolf Rassendyll");
    said("a.txt", member(RURITANIA, Stance.ASSERTED), "Ruritania is a member of the League");
    Claim wrong =
        said(
            "b.txt",
            new ClaimDraft(rassendyll, Property.HOLDS_OFFICE, "test")
                .value("king")
                .object(RURITANIA),
            "Rudolf Rassendyll, king of Ruritania");
    assertThat(now().told("state:ruritania")).isEqualTo(2);
    assertThat(profile(now(), "Ruritania").partners())
        .extracting(Tie::key)
        .contains("person:rudolf rassendyll");

    judge(Verdict.REJECT, wrong.id());
    Snapshot now = now();
    assertThat(now.told("state:ruritania")).isEqualTo(1);
    assertThat(now.about("state:ruritania")).doesNotContain(wrong);
    Profile profile = profile(now, "Ruritania");
    assertThat(profile.claims()).isEqualTo(1);
    assertThat(profile.properties()).containsOnlyKeys("member-of");
    assertThat(profile.partners())
        .extracting(Tie::key)
        .containsExactly("organisation:strelsau league");
    assertThat(now.names().like("rassendyll", ALL, now::told)).isEmpty();
    assertThat(now.catalogue().of("person:rudolf rassendyll")).isEmpty();
    assertThat(now.claims(wrong.id())).containsExactly(wrong);
  }

  @Test
  void aRejectedDateIsNoStageOfAnInstrument() throws ProblemException {
    Entity pact = Entity.of("Strelsau Pact", EntityKind.INSTRUMENT);
    ClaimDraft signed = new ClaimDraft(pact, Property.SIGNED, "test");
    said("a.txt", signed.time(Draft.date("1938-01-05")), "The Strelsau Pact was signed");
    Claim wrong = said("a.txt", signed.time(Draft.date("1938-05-01")), "The Strelsau Pact, signed");
    judge(Verdict.REJECT, wrong.id());

    Course course = now().course("Strelsau Pact").orElseThrow();
    assertThat(course.claims()).doesNotContain(wrong);
    assertThat(course.stages())
        .singleElement()
        .satisfies(
            stage -> {
              assertThat(stage.disputed()).isFalse();
              assertThat(stage.dates()).hasSize(1);
            });
  }

  @Test
  void onlyWhoIsSaidToBelongBelongs() throws ProblemException {
    Entity graustark = Entity.of("Graustark", EntityKind.STATE);
    said("a.txt", member(RURITANIA, Stance.ASSERTED), "Ruritania is a member of the League");
    said("b.txt", member(graustark, Stance.DENIED), "Graustark was never a member of the League");

    assertThat(profile(now(), "Ruritania").organisations())
        .extracting(Tie::key)
        .containsExactly("organisation:strelsau league");
    assertThat(profile(now(), "Graustark").organisations()).isEmpty();
    assertThat(profile(now(), "Strelsau League").organisations()).isEmpty();
  }

  @Test
  void aNetworkCountsTheTiesThatItShows() throws ProblemException {
    Entity norway = new Entity("Norway", EntityKind.STATE, "norway");
    said(
        "a.txt",
        member(norway, Stance.ASSERTED).time(Draft.date("1950")),
        "Norway is a member of the League");

    Network day = now().alliances(LocalDate.of(1955, 6, 15));
    assertThat(day.edges()).isNotEmpty();
    assertThat(day.total()).isEqualTo(day.edges().size());
  }

  @Test
  void whatWasMergedIsTiedToNobodyByWhatItDidToItself() throws ProblemException {
    Entity norway = new Entity("Norway", EntityKind.STATE, "norway");
    Entity sweden = new Entity("Sweden", EntityKind.STATE, "sweden");
    ClaimDraft accused =
        new ClaimDraft(norway, Property.EVENT, "test")
            .object(sweden)
            .act(Act.ACCUSE)
            .time(Draft.date("1956-03-03"));
    said("a.txt", accused, "Norway accused Sweden");
    LocalDate first = LocalDate.of(1956, 1, 1);
    LocalDate last = LocalDate.of(1956, 12, 31);
    assertThat(now().acts(first, last).edges()).hasSize(1);

    judge(Verdict.MERGE, "norway", "sweden");
    assertThat(now().acts(first, last).edges()).isEmpty();
  }

  @Test
  void anEnvoyHoldsNoOfficeForWhoReceivedHim() throws ProblemException {
    Entity sapt = Draft.person("Fritz Sapt");
    ClaimDraft office =
        new ClaimDraft(sapt, Property.HOLDS_OFFICE, "test").value("Ambassador").object(RURITANIA);
    said("a.txt", office, "Fritz Sapt, Ambassador");
    ClaimDraft received =
        new ClaimDraft(sapt, Property.EVENT, "test").act(Act.ACCREDIT).object(RURITANIA);
    said("a.txt", received, "Fritz Sapt presented his credentials in Strelsau");
    said("b.txt", office, "The Ambassador Fritz Sapt");

    Snapshot now = now();
    assertThat(tenures(now, "state:ruritania")).isEmpty();
    assertThat(tenures(now, "person:fritz sapt"))
        .singleElement()
        .satisfies(
            tenure -> {
              assertThat(tenure.of()).isNull();
              assertThat(tenure.at()).isEqualTo(RURITANIA);
              assertThat(tenure.terms().getFirst().claims()).hasSize(2);
            });
  }

  @Test
  void whoIsSentHoldsTheOfficeOfTheStateThatSends() throws ProblemException {
    Entity sapt = Draft.person("Fritz Sapt");
    ClaimDraft office =
        new ClaimDraft(sapt, Property.HOLDS_OFFICE, "test").value("Ambassador").object(RURITANIA);
    said("a.txt", office, "Fritz Sapt, Ambassador of Ruritania");

    for (String key : List.of("state:ruritania", "person:fritz sapt")) {
      assertThat(tenures(now(), key))
          .singleElement()
          .satisfies(tenure -> assertThat(tenure.of()).isEqualTo(RURITANIA));
    }
  }

  private static List<Tenure> tenures(Snapshot now, String key) {
    return Tenure.of(key, now.about(key), now.sameness(), now.authority());
  }
}
