package org.entente.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reading.mention.Unit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Treaty of Tartu ended it.              | Treaty of Tartu (treaty)",
        "the Åland Convention of 1921               | Åland Convention (convention)",
        "the Treaty of Peace and Amity between them | Treaty of Peace and Amity (treaty)",
        "Jay's Treaty was unpopular                 | Jay's Treaty (treaty)",
        "the Geneva Protocol lapsed                 | Geneva Protocol (protocol)",
        "the Washington Naval Treaty                | Washington Naval Treaty (treaty)",
        "the Moscow declaration was read            | Moscow declaration (declaration)",
        "the Mudanya Armistice held                 | Mudanya Armistice (armistice)",
        "the Little Lake Memorandum                 | Little Lake Memorandum (memorandum)",
      })
  void anInstrumentIsKnownByTheShapeOfItsName(String text, String name) {
    assertThat(Marked.sentence(text).names()).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "the Soviet treaty was long",
    "a peace treaty was near",
    "the treaties were burnt",
    "the final agreement came late",
    "an agreement on fishing",
    "their Treaty was read aloud",
    "the declaration of independence",
  })
  void aDescriptionIsNoNameOfAnInstrument(String text) {
    assertThat(Marked.sentence(text).units()).noneMatch(u -> u.name() instanceof Name.Instrument);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy was Rudolf Rassendyll.     | Rudolf Rassendyll (person)",
        "The envoy was R. J. Rassendyll.      | R. J. Rassendyll (person)",
        "He met Anton von Zenda there.        | Anton von Zenda (person)",
        "He met John Zenda Jr. there.         | John Zenda Jr. (person)",
        "Ambassador Strelsau left.            | Strelsau (person)",
        "He met Sir Strelsau there.           | Strelsau (person)",
      })
  void aPersonIsKnownByGivenNameInitialsOrTitle(String text, String name) {
    assertThat(Marked.sentence(text).names()).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Strelsau was quiet that day.",
    "The Hentzau River flooded.",
    "He read Economic Weekly there.",
    "Many ambassadors Left early.",
  })
  void aCapitalAloneIsNoPerson(String text) {
    assertThat(Marked.sentence(text).units()).noneMatch(u -> u.name() instanceof Name.Person);
  }

  @Test
  void aLastNameIsKnownOnceThePersonWasTold() {
    assertThat(Marked.sentence("Hentzau went home.").names()).isEmpty();
    assertThat(Marked.sentence("Hentzau went home.", "Hentzau").names())
        .containsExactly("Hentzau (person)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Soviet ambassador spoke            | ambassador (office)",
        "the Minister of Foreign Affairs spoke  | Minister of Foreign Affairs (office)",
        "the Secretary of State for War         | Secretary of State for War (office)",
        "the foreign minister of Peru           | foreign minister (office)",
        "its chargé d'affaires left             | chargé d'affaires (office)",
        "the vice president resigned            | vice president (office)",
      })
  void anOfficeIsKnownWithTheWordsThatBelongToIt(String text, String office) {
    assertThat(Marked.sentence(text).names()).contains(office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Genoa Conference opened          | Genoa Conference (meeting)",
        "the Congress of Troppau met          | Congress of Troppau (meeting)",
        "at the Lausanne conference           | Lausanne conference (meeting)",
        "the Second Balkan War began          | Second Balkan War (war)",
        "the War of the Pacific began         | War of the Pacific (war)",
        "the Hungarian Revolution failed      | Hungarian Revolution (event)",
        "the Danube Commission sat            | Danube Commission (organisation)",
        "the Peasant Party lost               | Peasant Party (party)",
      })
  void meetingsWarsAndBodiesAreKnownByTheirLastWord(String text, String name) {
    assertThat(Marked.sentence(text).names()).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Soviet government replied.       | Soviet (Soviet Union)",
        "Franco-Spanish talks failed.         | 'Franco-Spanish (France, Spain)'",
        "Soviet–Yugoslav trade grew.          | 'Soviet–Yugoslav (Soviet Union, Yugoslavia)'",
        "Sino-Japanese talks were near.       | 'Sino-Japanese (China, Japan)'",
        "The United Nations met.              | United Nations (United Nations)",
        "The Swedes were ready.               | Swedes (Sweden)",
      })
  void knownNamesAndCompoundAdjectivesMeanTheirActors(String text, String name) {
    assertThat(Marked.sentence(text).names()).contains(name.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France signed the treaty             | sign",
        "a signed treaty lay there            | ''",
        "the signing of the treaty            | ''",
        "France and Spain were fighting Peru  | fight",
        "France sought to fight Peru          | 'seek fight'",
        "the fight against Peru went on       | go",
        "France did not fight                 | fight",
        "Peru broke with Chile                | break",
        "they lent money and withdrew         | 'lend withdraw'",
        "the United Kingdom withdrew          | withdraw",
        "France recognises Peru               | recognise",
        "the armed forces marched             | march",
        "a bombed town lay there              | ''",
      })
  void aWordIsAVerbOnlyWhereItStandsAsOne(String text, String verbs) {
    assertThat(String.join(" ", Marked.sentence(text).verbs())).isEqualTo(verbs.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the treaty that ended the war   | RELATIVE      | that",
        "that treaty was short           | DETERMINER    | that",
        "he said that Peru left          | SUBORDINATOR  | that",
        "after the war, Peru left        | PREPOSITION   | after",
        "they left after Peru had spoken | SUBORDINATOR  | after",
        "both signed it                  | PRONOUN       | both it",
        "both countries signed it        | DETERMINER    | both",
        "they met each other             | PRONOUN       | they other",
        "friendly ties grew quickly      | ADVERB        | quickly",
        "he never signed it              | NOT           | never",
      })
  void smallWordsTakeTheirPartFromTheWordsAround(String text, Kind kind, String words) {
    assertThat(Marked.sentence(text).of(kind)).isEqualToIgnoringCase(words);
  }

  @Test
  void aDateIsOneUnitHoweverManyWordsItHas() {
    Marked marked = Marked.sentence("On 3 May 1951 and in late June 1952 they met.");
    assertThat(marked.units().stream().filter(u -> u.is(Kind.DATE)).map(Unit::text))
        .containsExactly("3 May 1951", "late June 1952");
  }

  @Test
  void aVerbOfAHeadingMayHaveACapital() {
    assertThat(Marked.heading("Diplomatic Relations Severed, 1941").verbs())
        .isEqualTo(List.of("sever"));
    assertThat(Marked.sentence("Diplomatic Relations Severed, 1941").verbs()).isEmpty();
  }

  @Test
  void aLongerNameHidesTheNamesInsideItUntilAsked() {
    Marker marker = new Marker(new Names(org.entente.authority.Authority.bundled()));
    assertThat(marker.parts("Franco-Peruvian and Spanish Treaty").stream().map(Unit::text))
        .containsExactly("Franco-Peruvian", "Spanish");
  }
}
