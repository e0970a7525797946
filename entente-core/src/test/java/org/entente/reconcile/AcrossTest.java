package org.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reconcile.Draft.date;
import static org.entente.reconcile.Draft.instrument;
import static org.entente.reconcile.Draft.person;
import static org.entente.reconcile.Draft.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reconcile.Conflict.Kind;
import org.entente.reconcile.Conflict.Severity;
import org.entente.reconcile.same.Same;
import org.entente.remark.Judged;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

/// What documents show against each other, and who stands where.
class AcrossTest {

  private static final Entity PACT = instrument("Strelsau Pact");
  private static final Entity NORWAY = state("Norway");
  private static final Entity SWEDEN = state("Sweden");
  private static final Entity BRANTING = person("Karl Branting");
  private static final Entity NANSEN = person("Olav Nansen");

  private final Draft gazette = new Draft("gazette.txt", "Gazette");
  private final Draft memoir = new Draft("memoir.txt", "A memoir");
  private final Draft school = new Draft("school.txt", "For schools");

  private static Witness witness(Claim... claims) {
    return witness(Description.NONE, claims);
  }

  private static Witness witness(Description description, Claim... claims) {
    String document = claims[0].source().document();
    String title = claims[0].source().title();
    return new Witness(document, title, description, List.of(claims), List.of(), List.of());
  }

  private static Description made(String date, SourceKind kind) {
    return new Description(null, null, Edtf.parse(date), kind, null, null, null);
  }

  private static List<Conflict> heard(Witness... witnesses) {
    return heard(Judged.NOTHING, witnesses);
  }

  private static List<Conflict> heard(Judged judged, Witness... witnesses) {
    return Findings.of(List.of(witnesses), Authority.bundled(), judged).conflicts(judged, false);
  }

  private static Judged judged(Verdict verdict, String... about) {
    return Judged.of(List.of(Judgement.of(verdict, List.of(about), "Flavia", "so", Instant.EPOCH)));
  }

  private static Claim row(Draft draft, String date) {
    return began(draft, "table:relations", Act.ESTABLISH_RELATIONS, date);
  }

  private static Claim began(Draft draft, String rule, Act act, String date) {
    return draft.cite(
        new ClaimDraft(NORWAY, Property.EVENT, rule)
            .object(SWEDEN)
            .act(act)
            .time(date(date))
            .reciprocal(true),
        "Sweden | " + date);
  }

  private static Claim signatory(Draft draft, Entity who, Stance stance) {
    return draft.cite(
        new ClaimDraft(PACT, Property.SIGNATORY, "prose:test").object(who).stance(stance),
        who.name() + (stance == Stance.DENIED ? " did not sign the pact" : " signed the pact"));
  }

  private static Claim office(Draft draft, Entity who, Entity of, String office, String date) {
    return draft.cite(
        new ClaimDraft(who, Property.HOLDS_OFFICE, "field:term")
            .object(of)
            .value(office)
            .time(date.isEmpty() ? null : date(date)),
        who.name() + ", " + office + " " + date);
  }

  @Test
  void datesOfOneSigningThatCannotMeetHaveSides() {
    Claim early = gazette.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim late = memoir.said(PACT, Property.SIGNED, "1931-05-12", "signed on 12 May 1931");
    Claim month = school.said(PACT, Property.SIGNED, "1931-05", "signed in May 1931");

    List<Conflict> found =
        heard(
            witness(made("1931-05-04", SourceKind.CONTEMPORARY), early),
            witness(made("1964", SourceKind.REFERENCE), late),
            witness(month));

    assertThat(found).hasSize(1);
    Conflict conflict = found.getFirst();
    assertThat(conflict.kind()).isEqualTo(Kind.DATE);
    assertThat(conflict.claims()).containsExactly(early, late);
    assertThat(conflict.bounds()).containsExactly("1931-05-02", "1931-05-12");
    assertThat(conflict.sides())
        .extracting(Side::stands)
        .containsExactly("1931-05-02", "1931-05-12");
    Testimony nearest = conflict.sides().getFirst().nearest().orElseThrow();
    assertThat(nearest.kind()).isEqualTo(SourceKind.CONTEMPORARY);
    assertThat(nearest.apart()).isEqualTo(new Apart(2, 2, true));
    assertThat(conflict.explanation())
        .contains("Gazette", "2 days after", "A memoir", "32 to 33 years after");
  }

  @Test
  void datesThatCanBothBeTrueAreNoConflict() {
    Claim day = gazette.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim year = memoir.said(PACT, Property.SIGNED, "1931", "signed in 1931");
    Claim about = school.said(PACT, Property.SIGNED, "1931-06~", "signed about June 1931");

    assertThat(heard(witness(day), witness(year), witness(about))).isEmpty();
  }

  @Test
  void datesThatLieApartAsTheCalendarsDidAreToldAsSuch() {
    Claim old = gazette.said(PACT, Property.SIGNED, "1905-10-17", "signed on 17 October 1905");
    Claim fresh = memoir.said(PACT, Property.SIGNED, "1905-10-30", "signed on 30 October 1905");
    Claim other = school.said(PACT, Property.SIGNED, "1905-10-29", "signed on 29 October 1905");

    assertThat(heard(witness(old), witness(fresh)).getFirst().explanation())
        .contains("the old and the new style");
    assertThat(heard(witness(old), witness(other)).getFirst().explanation())
        .doesNotContain("style");
  }

  @Test
  void aMirrorIsNoSecondWording() {
    String words = "the pact was signed in Strelsau on 2 May 1931";
    Claim one = gazette.said(PACT, Property.SIGNED, "1931-05-02", words);
    Claim again = school.said(PACT, Property.SIGNED, "1931-05-02", words);
    Claim other = memoir.said(PACT, Property.SIGNED, "1931-06-02", "it was signed on 2 June 1931");

    assertThat(heard(witness(one), witness(again), witness(other)).getFirst().sides())
        .anySatisfy(
            side -> {
              assertThat(side.sources()).hasSize(2);
              assertThat(side.wordings()).isEqualTo(1);
            });
  }

  @Test
  void aTableThatSharesItsFirstDateWithAnotherDocumentIsNotHeldAgainstIt() {
    Claim list = row(gazette, "1905-10-26");
    Claim slip = row(gazette, "1905-10-06");
    Claim same = row(memoir, "1905-10");

    assertThat(heard(witness(list, slip), witness(same))).isEmpty();
    assertThat(
            Findings.of(
                    List.of(witness(list, slip), witness(same)),
                    Authority.bundled(),
                    Judged.NOTHING)
                .conflicts(Judged.NOTHING, true))
        .hasSize(1);
  }

  @Test
  void tablesThatBeginRelationsOnOtherDaysAreHeldAgainstEachOther() {
    Claim list = row(gazette, "1905-10-26");
    Claim slip = row(gazette, "1905-10-06");
    Claim other = row(memoir, "1905-10-06");

    assertThat(heard(witness(list, slip), witness(other)))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.severity()).isEqualTo(Severity.DISAGREEMENT);
              assertThat(conflict.fact().act()).isEqualTo(Act.ESTABLISH_RELATIONS);
              assertThat(conflict.sides()).hasSize(2);
            });
  }

  @Test
  void recognitionIsNoBeginningOfRelations() {
    Claim relations = row(gazette, "1905-10-26");
    Claim recognised = began(memoir, "table:recognise", Act.RECOGNISE, "1905-10-06");

    assertThat(heard(witness(relations), witness(recognised))).isEmpty();
  }

  @Test
  void relationsThatWereBrokenBeganTwice() {
    Claim first = row(gazette, "1905-10-26");
    Claim second = row(memoir, "1921-03-01");
    Claim severed = began(school, "prose:sever", Act.SEVER_RELATIONS, "1914-08-02");
    Claim resumed = began(school, "prose:resume", Act.RESUME_RELATIONS, "1921-03");

    assertThat(heard(witness(first), witness(second)))
        .singleElement()
        .satisfies(c -> assertThat(c.severity()).isEqualTo(Severity.ANOMALY))
        .satisfies(c -> assertThat(c.explanation()).contains("unless relations were broken"));
    assertThat(heard(witness(first), witness(second), witness(severed))).isEmpty();
    assertThat(heard(witness(first), witness(second), witness(resumed))).isEmpty();
  }

  @Test
  void whatIsToldOfAStateIsToldOfThatWithWhichAPersonMergedIt() {
    Claim one = row(gazette, "1905-10-26");
    Claim other =
        memoir.cite(
            new ClaimDraft(
                    Entity.of("Ruritania", EntityKind.STATE), Property.EVENT, "table:relations")
                .object(SWEDEN)
                .act(Act.ESTABLISH_RELATIONS)
                .time(date("1905-11-02"))
                .reciprocal(true),
            "Ruritania | 1905-11-02");

    assertThat(heard(witness(one), witness(other))).isEmpty();
    Judged merged = judged(Verdict.MERGE, Same.key(NORWAY), "state:ruritania");
    assertThat(heard(merged, witness(one), witness(other))).hasSize(1);
  }

  @Test
  void aBreakIsHeededUnderEveryNameOfASide() {
    Claim first = row(gazette, "1905-10-26");
    Claim second = row(memoir, "1921-03-01");
    Claim severed =
        school.cite(
            new ClaimDraft(Entity.of("Ruritania", EntityKind.STATE), Property.EVENT, "prose:sever")
                .object(SWEDEN)
                .act(Act.SEVER_RELATIONS)
                .time(date("1914-08-02")),
            "Ruritania broke with Sweden on 2 August 1914");
    Witness[] all = {witness(first), witness(second), witness(severed)};

    assertThat(heard(all)).hasSize(1);
    assertThat(heard(judged(Verdict.MERGE, Same.key(NORWAY), "state:ruritania"), all)).isEmpty();
  }

  @Test
  void twoPersonsWhoSignForOneStateExcludeEachOther() {
    Claim[] ofGazette = {
      office(gazette, BRANTING, SWEDEN, "Premier", ""),
      signatory(gazette, BRANTING, Stance.ASSERTED)
    };
    Claim[] ofMemoir = {
      office(memoir, NANSEN, SWEDEN, "First Secretary", ""),
      signatory(memoir, NANSEN, Stance.ASSERTED)
    };
    Claim denied = signatory(school, NANSEN, Stance.DENIED);

    assertThat(heard(witness(ofGazette), witness(ofMemoir)))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(Kind.SIGNATORY);
              assertThat(conflict.claims()).containsExactlyInAnyOrder(ofGazette[1], ofMemoir[1]);
              assertThat(conflict.explanation())
                  .contains("who signed the Strelsau Pact for Sweden");
            });
    Claim alsoNansen = office(school, NANSEN, SWEDEN, "First Secretary", "");
    assertThat(heard(witness(ofGazette), witness(ofMemoir), witness(alsoNansen, denied)))
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(conflict.sides())
                    .extracting(Side::stands)
                    .containsExactly("Karl Branting", "Olav Nansen", "not Olav Nansen"));
  }

  @Test
  void aDocumentThatNamesBothReconcilesThem() {
    Claim[] both = {
      office(school, BRANTING, SWEDEN, "Premier", ""),
      office(school, NANSEN, SWEDEN, "First Secretary", ""),
      signatory(school, BRANTING, Stance.ASSERTED),
      signatory(school, NANSEN, Stance.ASSERTED)
    };
    assertThat(
            heard(
                witness(
                    office(gazette, BRANTING, SWEDEN, "Premier", ""),
                    signatory(gazette, BRANTING, Stance.ASSERTED)),
                witness(
                    office(memoir, NANSEN, SWEDEN, "First Secretary", ""),
                    signatory(memoir, NANSEN, Stance.ASSERTED)),
                witness(both)))
        .isEmpty();
  }

  @Test
  void whoSignsForAnotherStateIsNoRival() {
    assertThat(
            heard(
                witness(
                    office(gazette, BRANTING, SWEDEN, "Premier", ""),
                    signatory(gazette, BRANTING, Stance.ASSERTED)),
                witness(
                    office(memoir, NANSEN, NORWAY, "Premier", ""),
                    signatory(memoir, NANSEN, Stance.ASSERTED))))
        .isEmpty();
  }

  @Test
  void whoIsDeniedAnOfficeOfAStateSignsNotForIt() {
    Claim denied =
        memoir.cite(
            new ClaimDraft(NANSEN, Property.HOLDS_OFFICE, "prose:test")
                .object(SWEDEN)
                .value("envoy")
                .stance(Stance.DENIED),
            "Olav Nansen never was an envoy of Sweden");

    assertThat(
            heard(
                witness(
                    office(gazette, BRANTING, SWEDEN, "envoy", ""),
                    signatory(gazette, BRANTING, Stance.ASSERTED)),
                witness(denied, signatory(memoir, NANSEN, Stance.ASSERTED))))
        .isEmpty();
  }

  @Test
  void oneOfficeIsNotHeldByTwoAtOnce() {
    Claim one = office(gazette, BRANTING, SWEDEN, "Prime Minister", "1920-05-01/1924-06-01");
    Claim other = office(memoir, NANSEN, SWEDEN, "Prime Minister", "1922-01-01/1926-01-01");
    Claim next = office(school, person("Axel Lind"), SWEDEN, "Prime Minister", "1926-01-02/1930");

    assertThat(heard(witness(one), witness(other), witness(next)))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(Kind.OFFICE);
              assertThat(conflict.claims()).containsExactlyInAnyOrder(one, other);
            });
  }

  @Test
  void whoIsPartyByOneSourceAndNotByAnother() {
    Claim party = party(gazette, Stance.ASSERTED);
    Claim none = party(memoir, Stance.DENIED);

    assertThat(heard(witness(party), witness(none)))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(Kind.PARTY);
              assertThat(conflict.sides())
                  .extracting(Side::stands)
                  .containsExactly("party", "not party");
              assertThat(conflict.explanation()).contains("Norway is a party to the Strelsau Pact");
            });
  }

  private static Claim party(Draft draft, Stance stance) {
    return draft.cite(
        new ClaimDraft(PACT, Property.PARTY, "prose:test").object(NORWAY).stance(stance),
        "Norway and the pact");
  }

  @Test
  void whoLeftAndCameBackContradictsNobody() {
    Claim member = membership(gazette, "member", "1950-01-01/1960-01-01");
    Claim left = membership(memoir, "former", "1955");
    Claim out = membership(school, "former", "1952-01-01/1954-01-01");

    assertThat(heard(witness(member), witness(left))).isEmpty();
    assertThat(heard(witness(member), witness(out)))
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Kind.MEMBERSHIP));
  }

  private static Claim membership(Draft draft, String value, String date) {
    Entity league = Entity.of("Danube League", EntityKind.ORGANISATION);
    return draft.cite(
        new ClaimDraft(NORWAY, Property.MEMBER_OF, "prose:test")
            .object(league)
            .value(value)
            .time(date(date)),
        "Norway, " + value + " " + date);
  }

  /// A signing told by its parties and its day, in words of its own.
  private static Claim[] toldByParties(Draft draft, String name, String day) {
    Entity what = instrument(name);
    List<Claim> claims = new ArrayList<>();
    claims.add(
        draft.cite(
            new ClaimDraft(what, Property.SIGNED, "prose:test")
                .time(date(day))
                .place(new Place("Strelsau", null)),
            name + " was signed in Strelsau on " + day));
    for (Entity party : List.of(NORWAY, SWEDEN)) {
      claims.add(
          draft.cite(
              new ClaimDraft(what, Property.PARTY, "prose:test").object(party),
              party.name() + " in " + name));
    }
    return claims.toArray(Claim[]::new);
  }

  @Test
  void anInstrumentIsKnownAgainUnderAnotherNameByItsPartiesItsDayAndItsPlace() {
    Claim[] byPlace = toldByParties(gazette, "Strelsau declaration", "1931-05-02");
    Claim[] byParties = toldByParties(memoir, "Norwegian–Swedish declaration", "1931-05-02");
    Claim other =
        school.said(instrument("Strelsau declaration"), Property.SIGNED, "1931-07-02", "on 2 July");

    assertThat(heard(witness(byPlace), witness(byParties), witness(other)))
        .singleElement()
        .satisfies(c -> assertThat(c.sides().getFirst().sources()).hasSize(2));
  }

  @Test
  void whatAPersonMergedIsOneAndWhatWasSplitIsNot() {
    Claim one = gazette.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim other =
        memoir.said(instrument("Zenda Accord"), Property.SIGNED, "1931-06-02", "on 2 June 1931");
    Claim same = school.said(PACT, Property.SIGNED, "1931-07-02", "signed on 2 July 1931");

    Judged merged =
        judged(Verdict.MERGE, "instrument:strelsau pact 1931", "instrument:zenda accord 1931");
    assertThat(heard(witness(one), witness(other))).isEmpty();
    assertThat(heard(merged, witness(one), witness(other))).hasSize(1);
    assertThat(heard(merged, witness(one), witness(other), witness(same)).getFirst().sides())
        .hasSize(3);
  }

  @Test
  void whatWasRejectedIsNotHeardAndWhatIsPreferredIsMarked() {
    Claim one = gazette.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931");
    Claim other = memoir.said(PACT, Property.SIGNED, "1931-06-02", "signed on 2 June 1931");

    assertThat(heard(judged(Verdict.REJECT, other.id()), witness(one), witness(other))).isEmpty();
    assertThat(heard(judged(Verdict.PREFER, other.id()), witness(one), witness(other)))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.sides())
                    .filteredOn(Side::preferred)
                    .extracting(Side::stands)
                    .containsExactly("1931-06-02"));
  }

  @Test
  void theOrderOfDocumentsChangesNothing() {
    List<Witness> witnesses =
        new ArrayList<>(
            List.of(
                witness(
                    gazette.said(PACT, Property.SIGNED, "1931-05-02", "signed on 2 May 1931"),
                    row(gazette, "1905-10-26")),
                witness(
                    memoir.said(PACT, Property.SIGNED, "1931-06-02", "signed on 2 June 1931"),
                    row(memoir, "1905-11-26")),
                witness(
                    school.said(PACT, Property.SIGNED, "1931-05", "signed in May 1931"),
                    row(school, "1905-10"))));
    List<String> forth = lines(witnesses);
    Collections.reverse(witnesses);

    assertThat(forth).hasSize(2);
    assertThat(lines(witnesses)).containsExactlyInAnyOrderElementsOf(forth);
  }

  private static List<String> lines(List<Witness> witnesses) {
    return Findings.of(witnesses, Authority.bundled(), Judged.NOTHING)
        .conflicts(Judged.NOTHING, false)
        .stream()
        .map(ConflictJson::line)
        .toList();
  }
}
