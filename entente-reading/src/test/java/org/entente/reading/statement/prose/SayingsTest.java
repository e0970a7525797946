package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways of saying things that no single verb tells. Each row is a text and a claim it makes, with
/// commas for bars.
class SayingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Treaty of Soria (1783) lapsed.                   | Treaty of Soria, signed, 1783",
        "The 1785 Treaty of Soria lapsed.                     | Treaty of Soria, signed, 1785",
        "The Treaty of Soria of 1787 lapsed.                  | Treaty of Soria, signed, 1787",
        "The Treaty of Amity between Peru and Chile lapsed.   | Treaty of Amity, party, Chile",
        "The Anglo-Spanish Treaty lapsed.                     | Anglo-Spanish Treaty, party, Spain",
        "The Chilean Security Treaty, or CST Treaty, lapsed.  | Chilean Security Treaty,"
            + " also-known-as, CST Treaty",
        "The Soria Pact was an agreement.                     | Soria Pact, agreement",
        "The Genoa Conference of 1922 failed.                 | Genoa Conference, held, 1922",
        "The Russo-Turkish War of 1877-78 was long.           | Russia, war, Turkey, 1877/1878",
        "The NATO members Turkey and Greece quarrelled.       | Greece, member-of, NATO, member",
        "Greece and Turkey were members of the Balkan Pact.   | Turkey, member-of, Balkan Pact,"
            + " member",
      })
  void namesTellOfThemselves(String text, String claim) {
    assertThat(lines("Notes", text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The signatories were Peru, Chile and Bolivia.                 | Treaty of Soria, party,"
            + " Chile",
        "The signatories agreed to respect the border.                 | Treaty of Soria, provides,"
            + " agreed to respect the border",
        "The second article guaranteed free trade.                     | Treaty of Soria, provides,"
            + " free trade",
        "Peru acceded in 1805.                                         | Treaty of Soria, party,"
            + " Peru",
        "Chile did not join.                                           | Treaty of Soria, party,"
            + " Chile, denied",
        "The treaty, in which Peru committed to peace, lapsed.         | Treaty of Soria, provides,"
            + " peace",
        "Under the treaty, Peru ceded the port to Chile.               | Treaty of Soria, party,"
            + " Peru",
        "Under the treaty, Peru ceded the port.                        | Treaty of Soria, provides,"
            + " the port",
        "The treaty ended the war.                                     | Treaty of Soria, leads-to,"
            + " ended the war",
        "The treaty led to a boom.                                     | Treaty of Soria, leads-to,"
            + " a boom",
        "The treaty was signed to protect the islands.                 | Treaty of Soria, context,"
            + " to protect the islands",
        "Every state except Bolivia signed the treaty.                 | Treaty of Soria, party,"
            + " Bolivia, denied",
      })
  void aDocumentAboutATreatySpeaksOfItWithoutNamingIt(String text, String claim) {
    assertThat(lines("Treaty of Soria", text)).contains(claim);
    assertThat(lines("Notes", text)).doesNotContain(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Congress of Soria met in May 1805.                       | Congress of Soria, held,"
            + " 1805-05",
        "The leaders also discussed the future of Ecuador.            | Congress of Soria, context,"
            + " the future of Ecuador",
        "All three agreed that the lake should be shared.             | Soria agreements, provides,"
            + " the lake should be shared",
        "Peru, Chile and Bolivia attended the congress.               | Congress of Soria,"
            + " participant, Bolivia",
      })
  void aDocumentAboutAConferenceTellsWhatWasTalkedOfAndAgreed(String text, String claim) {
    assertThat(lines("Congress of Soria", text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile conceded the port in the Treaty of Soria.     | Treaty of Soria, party,"
            + " Chile",
        "By a convention signed with Chile in 1812, Peru gave up a port. | 'Convention (Peru,"
            + " Chile), signed, 1812'",
        "A protocol of 1815 between Peru and Chile settled it.        | 'Protocol (Peru, Chile),"
            + " party, Peru'",
        "Peru formed the Soria Pact as a counterbalance to Chile.     | Soria Pact, context,"
            + " counterbalance to Chile",
        "Peru refused to receive Chile's envoy.                       | Peru, refuse, Chile",
        "Peru promised to defend Bolivia.                             | Peru, promise, Bolivia",
        "Peru threatened to attack Chile.                             | Peru, attack, Chile,"
            + " planned",
        "Anton Vogel became the first president to visit Peru.        | Anton Vogel, visit, Peru",
        "The French embassy in Lima was opened on 4 May 1951, with Jean Duval as chargé d'affaires."
            + " | 'Jean Duval, holds-office, France, chargé d''affaires, 1951-05-04/..'",
      })
  void treatiesSpeechesAndOfficesAreToldInManyWays(String text, String claim) {
    assertThat(lines("Notes", text)).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The signatories were tired.",
        "The second article was long.",
        "The treaty of the choir was sung.",
        "Under the table, Peru kept a knife.",
        "The leaders also discussed lunch.",
        "A protocol of good manners was kept.",
        "The members were proud.",
        "The opening of the season was in May 1805.",
        "He was promoted in May 1805.",
      })
  void wordsThatOnlyLookAlikeSayNothing(String text) {
    assertThat(lines("Notes", text)).isEmpty();
  }

  private static List<String> lines(String title, String text) {
    return Read.titled(title, text).lines().stream().map(l -> l.replace(" | ", ", ")).toList();
  }
}
