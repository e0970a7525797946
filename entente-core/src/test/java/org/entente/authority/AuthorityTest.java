package org.entente.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void aNameNobodyBearsHasNoReading() {
    assertThat(authority.read("Ruritania", 1894)).isEmpty();
    assertThat(authority.readings("Ruritania")).isEmpty();
  }
}
