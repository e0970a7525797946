package org.entente.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {

  private final Authority authority = Authority.bundled();

  @ParameterizedTest
  @CsvSource({
    "Yugoslavia, 1925, yugoslavia-kingdom, Yugoslavia",
    "Yugoslavia, 1955, yugoslavia-fpr, Yugoslavia",
    "Yugoslavia, 1970, yugoslavia-sfr, Yugoslavia",
    "Yugoslavia, 1999, yugoslavia-fr, Yugoslavia",
    "Yugoslav, 1955, yugoslavia-fpr, Yugoslavia",
    "USSR, 1955, soviet-union, Soviet Union",
    "Soviets, 1955, soviet-union, Soviet Union",
    "Russian, 1905, russia-empire, Russia",
    "Russian, 1955, soviet-union, Soviet Union",
    "Russian, 2005, russia, Russia",
    "Austria, 1914, austria-hungary, Austria-Hungary",
    "Austria, 1955, austria, Austria",
    "Turkey, 1854, ottoman-empire, Ottoman Empire",
    "Turkey, 1952, turkey, Turkey",
    "China, 1900, china-qing, China",
    "China, 1972, china, China",
    "Republic of China, 1930, china-republic, China",
    "Republic of China, 1972, taiwan, Taiwan",
    "Britain, 1783, great-britain, Great Britain",
    "Britain, 1914, united-kingdom, United Kingdom",
    "Federal Republic of Germany, 1955, west-germany, West Germany",
    "Federal Republic of Germany, 1999, germany, Germany",
    "Germany, 1938, germany-reich, Germany",
    "Washington, 1955, united-states, United States",
    "Moscow, 1955, soviet-union, Soviet Union",
    "Moscow, 2005, russia, Russia",
    "WTO, 1968, warsaw-pact, Warsaw Pact",
    "WTO, 2005, wto, World Trade Organization",
  })
  @DisplayName("a name is read by its date")
  void aNameIsReadByItsDate(String name, int year, String id, String display) {
    Actor actor = authority.read(name, year).orElseThrow().actor();
    assertThat(actor.id()).isEqualTo(id);
    assertThat(actor.name()).isEqualTo(display);
  }

  @ParameterizedTest
  @CsvSource({
    "Côte d'Ivoire",
    "Côte d’Ivoire",
    "Cote d'Ivoire",
    "Cote d’Ivoire",
  })
  void bothApostrophesAndMissingAccentsAreRead(String name) {
    assertThat(authority.read(name, 1975)).map(r -> r.actor().id()).contains("cote-divoire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cyprus", "New Zealand", "Singapore"})
  void aNameSpeltLikeItsAdjectiveIsFirstTheName(String name) {
    assertThat(authority.readings(name).getFirst().use()).isEqualTo(NameUse.NAME);
    assertThat(authority.readings(name)).anyMatch(r -> r.use() == NameUse.ADJECTIVE);
  }

  @Test
  void aNameNobodyBearsHasNoReading() {
    assertThat(authority.read("Ruritania", 1894)).isEmpty();
    assertThat(authority.readings("Ruritania")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Roosevelt, 1905, theodore-roosevelt",
    "Roosevelt, 1943, franklin-d-roosevelt",
    "Bush, 1990, george-h-w-bush",
    "Bush, 2003, george-w-bush",
    "Adams, 1785, john-adams",
    "Adams, 1823, john-quincy-adams",
    "Wilson, 1918, woodrow-wilson",
    "Wilson, 1966, harold-wilson",
    "Johnson, 1866, andrew-johnson",
    "Johnson, 1965, lyndon-b-johnson",
    "Chamberlain, 1925, austen-chamberlain",
    "Chamberlain, 1938, neville-chamberlain",
    "Washington, 1790, george-washington",
    "Stalin, 1950, joseph-stalin",
    "Stalin, 1956, joseph-stalin",
  })
  void aSurnameIsReadByItsDate(String name, int year, String id) {
    assertThat(authority.read(name, year)).map(r -> r.actor().id()).contains(id);
  }

  @Test
  void aNameMeansNobodyBeforeTheyAreGrown() {
    assertThat(authority.read("Gorbachev", 1940)).isEmpty();
    assertThat(authority.read("Tito", 1900)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Young", "Long", "Hull", "Brown", "Smith", "May", "March", "Law", "Lie"})
  void commonWordsAreNobodysNameAlone(String name) {
    assertThat(authority.readings(name))
        .extracting(r -> r.actor().kind())
        .doesNotContain(ActorKind.PERSON);
  }

  @Test
  void anEnvoyIsKnownByInitials() {
    Actor full = authority.read("Charles Stetson Wilson", 1925).orElseThrow().actor();
    assertThat(authority.read("Charles S. Wilson", 1925)).map(Reading::actor).contains(full);
    assertThat(authority.offices(full.id(), 1925))
        .extracting(Office::title)
        .contains("Envoy Extraordinary and Minister Plenipotentiary to Bulgaria");
  }

  @Test
  void successionLinksTheStatesOfOneName() {
    assertThat(authority.successors("yugoslavia-fpr"))
        .extracting(s -> s.successor().id())
        .containsExactly("yugoslavia-sfr");
    assertThat(authority.predecessors("germany"))
        .extracting(s -> s.predecessor().id())
        .contains("west-germany", "east-germany");
  }

  @Test
  void aPlaceLiesInTheStateOfItsTime() {
    Actor belgrade = authority.place("Belgrade", 1955).orElseThrow();
    assertThat(belgrade.kind()).isEqualTo(ActorKind.PLACE);
    assertThat(authority.stateOf(belgrade, 1912)).map(Actor::id).contains("serbia-kingdom");
    assertThat(authority.stateOf(belgrade, 1955)).map(Actor::id).contains("yugoslavia-fpr");
    assertThat(authority.homeState(belgrade, 2010)).map(Actor::id).contains("serbia");
  }

  @Test
  void aPersonStandsForTheStateServedAtTheTime() {
    Actor tito = authority.actor("josip-broz-tito").orElseThrow();
    assertThat(authority.homeState(tito, 1955)).map(Actor::id).contains("yugoslavia-fpr");
    assertThat(authority.homeState(tito, 1970)).map(Actor::id).contains("yugoslavia-sfr");
    Actor shevardnadze = authority.actor("eduard-shevardnadze").orElseThrow();
    assertThat(authority.homeState(shevardnadze, 1988)).map(Actor::id).contains("soviet-union");
    assertThat(authority.homeState(shevardnadze, 2000)).map(Actor::id).contains("georgia");
  }

  @Test
  void contradictingSourcesAreBothKept() {
    assertThat(authority.offices("josip-broz-tito"))
        .filteredOn(o -> o.title().startsWith("President"))
        .extracting(Office::since)
        .contains(1945, 1953, 1963);
  }

  @Test
  void membershipsAreDated() {
    assertThat(authority.memberships("albania"))
        .filteredOn(m -> m.organisation().id().equals("warsaw-pact"))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.heldIn(1960)).isTrue();
              assertThat(m.heldIn(1975)).isFalse();
            });
    assertThat(authority.memberships("comecon"))
        .filteredOn(m -> m.standing() == Membership.Standing.ASSOCIATE)
        .extracting(m -> m.member().name())
        .containsExactly("Yugoslavia");
  }

  @Test
  void everyPartnerOfTheRelationsArticlesIsKnown() throws IOException {
    Path dates = Path.of("../../shared/eval/relations/dates.csv");
    assumeTrue(Files.exists(dates), "the articles on relations are not on this machine");
    Set<String> unknown = new TreeSet<>();
    for (String line : Files.readAllLines(dates).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      for (String name : List.of(cells[0], cells[1])) {
        if (authority.readings(name).isEmpty()) {
          unknown.add(name);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }
}
