package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.search.Library.passages;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.NameFilter;
import org.entente.query.search.Facet;
import org.entente.query.search.Found;
import org.entente.query.search.Hit;
import org.entente.query.search.Mark;
import org.entente.query.search.Search;
import org.entente.query.search.SearchWords;
import org.entente.remark.Judged;
import org.entente.source.Description;
import org.entente.testkit.RandomClaims;
import org.entente.time.Basis;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found, and what is not.
class SearchTest {

  private static final Entity RURITANIA = new Entity("Ruritania", EntityKind.STATE, "Q1");
  private static final Entity RUDOLF = Entity.of("Rudolf Rassendyll", EntityKind.PERSON);

  @TempDir private Path folder;

  @Test
  void wordsAreFoundInAnyFormCaseAndWithOtherDiacritics() throws ProblemException {
    Library library = new Library().add("a", "Pálffy’s ENVOYS ratified both Treaties.");
    for (String typed :
        List.of("palffy", "PÁLFFY", "envoy", "treaty", "ratify", "Treaty ratifies")) {
      assertThat(passages(find(library, typed))).as(typed).hasSize(1);
    }
  }

  @Test
  void aPhraseIsFoundOnlyAsItIsWritten() throws ProblemException {
    Library library =
        new Library().add("a", "The treaty of peace.").add("b", "The peace of the treaties.");
    assertThat(passages(find(library, "\"treaty of peace\"")))
        .containsExactly("a: The treaty of peace.");
    assertThat(passages(find(library, "\"treaty\""))).hasSize(1);
    assertThat(passages(find(library, "treaty peace"))).hasSize(2);
  }

  @Test
  void orMinusAndBeginningsDoWhatTheySay() throws ProblemException {
    Library library =
        new Library()
            .add("a", "Envoys to Zenda.")
            .add("b", "Envoys to Streslau.")
            .add("c", "Envoys.");
    assertThat(passages(find(library, "envoy zenda OR streslau"))).hasSize(2);
    assertThat(passages(find(library, "envoy -zenda"))).hasSize(2);
    assertThat(passages(find(library, "stres*"))).hasSize(1);
  }

  @Test
  void lettersOfSerbianAreFoundInEitherScript() throws ProblemException {
    Library library = new Library().add("a", "Тито је стигао.").add("b", "Tito je stigao.");
    assertThat(passages(find(library, "Tito stigao"))).hasSize(2);
    assertThat(passages(find(library, "тито"))).hasSize(2);
  }

  @Test
  void abbreviationsAreFoundWithAndWithoutTheirStops() throws ProblemException {
    Library library = new Library().add("a", "The U.S.S.R. agreed.").add("b", "The USSR agreed.");
    assertThat(passages(find(library, "ussr"))).hasSize(2);
    assertThat(passages(find(library, "U.S.S.R."))).hasSize(2);
  }

  @Test
  void aWordOfTheTitleOrTheHeadingHelpsButIsNotEnough() throws ProblemException {
    Library library = new Library().add("ruritania", "# Ports\n\nA ship came.\n\nA ship left.");
    assertThat(passages(find(library, "ruritania ship"))).hasSize(2);
    assertThat(passages(find(library, "ports left"))).containsExactly("ruritania: A ship left.");
    assertThat(passages(find(library, "ruritania"))).isEmpty();
  }

  @Test
  void marksAreTheWordsThatWereLookedForWhereTheyStand() throws ProblemException {
    String text = "First.\n\nThe envoys of Zenda, and an envoy.";
    Found found = find(new Library().add("a", text), "envoy OR \"of Zenda\"");
    Hit.InPassage hit = found.passages().getFirst();
    assertThat(hit.marks().stream().map(mark -> text.substring(mark.start(), mark.end())))
        .containsExactly("envoys", "of Zenda", "envoy");
    assertThat(hit.marks().getFirst()).isEqualTo(new Mark(12, 18));
    assertThat(hit.words().quote()).isEqualTo(text.substring(hit.words().start()));
  }

  @Test
  void claimsAreFoundByTheirNamesValuesAndOtherNames() throws ProblemException {
    Library library =
        new Library()
            .add(
                "a",
                "He came as consul. They called him the Player.",
                new Library.Said(
                    "came as consul",
                    new ClaimDraft(RUDOLF, Property.HOLDS_OFFICE, "test")
                        .value("Consul general")
                        .object(RURITANIA)),
                new Library.Said(
                    "called him the Player",
                    new ClaimDraft(RUDOLF, Property.ALSO_KNOWN_AS, "test").value("Играч")));
    for (String typed : List.of("rassendyll", "\"consul general\"", "ruritania", "igrac consul")) {
      assertThat(find(library, typed).claims())
          .as(typed)
          .extracting(hit -> hit.claim().property())
          .contains(Property.HOLDS_OFFICE);
    }
  }

  @Test
  void datesAreThoseOfClaimsAndElseOfTheDocument() throws ProblemException {
    Description of1910 = new Description(null, null, Edtf.parse("1910"), null, null, null, null);
    Library library = new Library();
    library.add(
        "a",
        "Signed in 1901.\n\nSigned later.",
        of1910,
        Library.MONDAY,
        new Library.Said("Signed in 1901", dated("1901")));
    library.add("b", "Signed at no known time.");
    assertThat(passages(within(library, "1900", "1905"))).containsExactly("a: Signed in 1901.");
    assertThat(passages(within(library, "1905", "1920"))).containsExactly("a: Signed later.");
    assertThat(passages(within(library, "1920", "1930"))).isEmpty();
    assertThat(find(library, "signed").passagesInAll()).isEqualTo(3);
  }

  @Test
  void onlyASureYearIsCounted() throws ProblemException {
    Library library = new Library();
    int i = 0;
    for (String date :
        List.of("1901-05", "1901", "1908/1912", "190X", "19XX", "1901~", "../1901")) {
      library.add("d" + i++, "Signed.", new Library.Said("Signed", dated(date)));
    }
    List<Facet> facets = find(library, "signed").facets();
    assertThat(facets.get(3).counts()).containsExactly(new Facet.Count("1900s", 8));
    assertThat(facets.get(4).counts())
        .containsExactly(new Facet.Count("1901", 4), new Facet.Count("1908", 2));
  }

  @Test
  void theSameHitsComeInTheSameOrder() throws ProblemException {
    Library library = new Library();
    for (String id : List.of("c", "a", "b")) {
      library.add(id, "An envoy.\n\nAn envoy.");
    }
    assertThat(find(library, "envoy").passages())
        .extracting(hit -> hit.words().document() + hit.words().start())
        .containsExactly("a0", "a11", "b0", "b11", "c0", "c11");
  }

  @Test
  void whateverIsTypedHarmsNothing() throws ProblemException {
    Library library = new Library().add("a", "The envoy left Zenda.");
    try (LuceneIndex index = new LuceneIndex(folder)) {
      for (String typed :
          List.of(
              "title:* envoy",
              "document:a envoy",
              "envoy~2",
              "/en.*/ envoy",
              "[a TO z] envoy",
              "envoy^1000",
              "{!x} envoy",
              "envoy\\",
              "a".repeat(900),
              "\u0000 envoy",
              "\uD83D envoy",
              "\"* envoy ?\"")) {
        try {
          assertThat(library.find(index, typed).passagesInAll()).as(typed).isLessThanOrEqualTo(1);
        } catch (ProblemException told) {
          assertThat(told.problem().id()).as(typed).isEqualTo("bad-search");
        }
      }
    }
    assertThat(passages(find(library, "envoy^1000"))).isEmpty();
  }

  /// The index against the plain filter of `entente claims`.
  @Test
  void actorsAreThoseOfTheClaims() throws ProblemException {
    long seed = Long.getLong("seed", new Random().nextLong());
    RandomClaims chance = new RandomClaims(seed);
    Library library = new Library();
    for (int i = 0; i < 30; i++) {
      List<Claim> claims = chance.of("d" + i, 12);
      DocumentRow row = new DocumentRow("d" + i, "0" + i, "D", 1, Description.NONE, Library.MONDAY);
      Entry entry = new Entry(row, claims, List.of(), List.of());
      library.ledger.append(List.of(new Deposit(entry, "")));
    }
    Authority authority = Authority.bundled();
    for (String name :
        List.of("Arcadia", "borduria", "Krantz", "Ada Krantz", "Moor", "treaty", "ZENDA", "x")) {
      NameFilter filter = NameFilter.of(name, authority);
      DayRange days = new DayRange(chance.day(), null);
      int expected = count(library, filter, days);
      Search search =
          new Search(
              SearchWords.parse("sentence"),
              List.of(name),
              Edtf.parse(days.earliest().toString()),
              null,
              null,
              null,
              5);
      try (LuceneIndex index = new LuceneIndex(folder)) {
        Found found =
            index.find(
                library.ledger,
                LedgerView.NOW,
                search.ready(authority, Judged.NOTHING),
                library.notices::add);
        assertThat(found.claimsInAll()).as("seed %d, %s", seed, name).isEqualTo(expected);
      }
    }
  }

  private static int count(Library library, NameFilter filter, DayRange days) {
    int[] count = {0};
    library.ledger.entries(
        LedgerView.NOW,
        entry -> {
          for (Claim claim : entry.claims()) {
            boolean then = claim.time() != null && claim.time().edtf().bounds().intersects(days);
            count[0] += then && filter.matches(claim) ? 1 : 0;
          }
        });
    return count[0];
  }

  private static ClaimDraft dated(String edtf) {
    return new ClaimDraft(
            Entity.of("Pact of " + edtf, EntityKind.INSTRUMENT), Property.SIGNED, "test")
        .time(new HistoricalDate(Edtf.parse(edtf), edtf, Basis.STATED));
  }

  private Found within(Library library, String from, String to) throws ProblemException {
    Search search =
        new Search(
            SearchWords.parse("signed"),
            List.of(),
            Edtf.parse(from),
            Edtf.parse(to),
            null,
            null,
            10);
    try (LuceneIndex index = new LuceneIndex(folder)) {
      return library.find(index, search, LedgerView.NOW);
    }
  }

  private Found find(Library library, String words) throws ProblemException {
    try (LuceneIndex index = new LuceneIndex(folder)) {
      return library.find(index, words);
    }
  }
}
