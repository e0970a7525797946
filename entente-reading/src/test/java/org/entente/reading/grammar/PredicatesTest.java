package org.entente.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.entente.reading.mention.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who does what to whom, and when.
class PredicatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain armed Peru.                                     | arm    | Spain",
        "Spain, a kingdom of old, armed Peru.                  | arm    | Spain",
        "Spain (under Philip) armed Peru.                      | arm    | Spain (under Philip)",
        "The government of Spain in 1808 armed Peru.           | arm    | The government of Spain",
        "Spain, which had lost Cuba, armed Peru.               | arm    | Spain",
        "Spain, which had lost Cuba, armed Peru.               | lose   | Spain",
        "The envoy who armed Peru left.                        | arm    | The envoy",
        "The ships that armed Peru left.                       | arm    | The ships",
        "Spain lost Cuba and armed Peru.                       | arm    | Spain",
        "Spain lost Cuba but armed Peru.                       | arm    | Spain",
        "Spain lost Cuba, arming Peru.                         | arm    | Spain",
        "After losing Cuba, Spain armed Peru.                  | arm    | Spain",
        "Spain wanted to arm Peru.                             | arm    | Spain",
        "Spain asked France to arm Peru.                       | arm    | France",
        "France was asked by Spain to arm Peru.                | arm    | France",
        "Spain accused France of arming Peru.                  | arm    | France",
        "Spain prevented France from arming Peru.              | arm    | France",
        "Spain thanked France for arming Peru.                 | arm    | France",
        "Spain lost Cuba by arming Peru.                       | arm    | Spain",
        "Because France had lost, Spain armed Peru.            | arm    | Spain",
        "When France lost, Spain armed Peru.                   | arm    | Spain",
        "In the north, far from home, Spain armed Peru.        | arm    | Spain",
        "Both Spain and France armed Peru.                     | arm    | Both Spain and France",
        "Spain said that France armed Peru.                    | arm    | France",
        "Spain held Cuba until France armed Peru.              | arm    | France",
        "In 1801 Spain held Cuba until France armed Peru.      | arm    | France",
        "The war in which Spain armed Peru ended.              | arm    | Spain",
        "Spain, together with France, armed Peru.              | arm    | Spain",
      })
  void theSubjectIsTheOneWhoActs(String sentence, String verb, String subject) {
    assertThat(Parsed.words(Parsed.sentence(sentence).about(verb).subject())).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru was armed by Spain.                      | arm  | Peru       | by Spain",
        "Peru had been armed.                          | arm  | Peru       | ''",
        "Peru, armed by Spain, attacked.               | arm  | Peru       | by Spain",
        "The treaty signed by Spain lapsed.            | sign | The treaty | by Spain",
        "The treaty was signed in Lima by Spain.       | sign | The treaty | in Lima; by Spain",
        "Peru was not armed by Spain.                  | arm  | Peru       | by Spain",
        "It was a treaty signed by Spain.              | sign | It         | by Spain",
      })
  void whoSuffersIsTheSubjectOfThePassive(String sentence, String verb, String subject, String by) {
    Predicate p = Parsed.sentence(sentence).about(verb);

    assertThat(p.passive()).isTrue();
    assertThat(Parsed.words(p.subject())).isEqualTo(subject);
    assertThat(Parsed.args(p)).isEqualTo(by.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain sold arms to Peru.                 | sell    | arms         | to Peru",
        "Spain sold, in May 1900, arms to Peru.   | sell    | nobody       | ''",
        "Spain broke off relations with Peru.     | break   | relations    | with Peru",
        "Spain signed, with Peru, a treaty.       | sign    | nobody       | with Peru",
        "Spain fought with Peru over the islands. | fight   | nobody       | with Peru; over the"
            + " islands",
        "Spain formally recognised Peru.          | recognise | Peru       | ''",
        "Spain recognised Peru (and no other).    | recognise | Peru (and no other) | ''",
        "Spain went, as before, to war.           | go      | nobody       | ''",
      })
  void whatFollowsTheVerbIsItsObjectAndItsCircumstances(
      String sentence, String verb, String object, String args) {
    Predicate p = Parsed.sentence(sentence).about(verb);

    assertThat(p.passive()).isFalse();
    assertThat(Parsed.words(p.object())).isEqualTo(object);
    assertThat(Parsed.args(p)).isEqualTo(args.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain recognised Peru on 3 May 1865.                         | recognise | 3 May 1865",
        "On 3 May 1865 Spain recognised Peru.                         | recognise | 3 May 1865",
        "In 1865, Spain, by then poor, recognised Peru.               | recognise | 1865",
        "Spain lost in 1860 and recognised Peru in 1865.              | lose      | 1860",
        "Spain lost in 1860 and recognised Peru in 1865.              | recognise | 1865",
        "Peru, freed in 1821, was recognised by Spain in 1865.        | recognise | 1865",
        "Peru, freed in 1821, was recognised by Spain in 1865.        | free      | 1821",
        "When Spain recognised Peru in 1865, Chile protested.         | recognise | 1865",
        "Chile protested when Spain recognised Peru in 1865.          | protest   | 1865",
        "Spain recognised the Peru of 1821.                           | recognise | none",
        "Spain recognised Peru, which had become a state in 1821.     | recognise | none",
        "The war of 1879 ended.                                       | war       | 1879",
      })
  void aDateBelongsToItsOwnClause(String sentence, String word, String date) {
    Unit when = Parsed.sentence(sentence).about(word).date();
    assertThat(when == null ? "none" : when.text()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Spanish attack on Peru failed.            | attack    | The Spanish attack  | on Peru",
        "The occupation of Peru by Spain went on.      | occupation | The occupation of Peru | of"
            + " Peru; by Spain",
        "Spain's recognition of Peru was late.         | recognition | Spain's recognition of Peru"
            + " | of Peru",
        "Peru feared the attack of Spain on Lima.      | attack    | the attack of Spain | of"
            + " Spain; on Lima",
      })
  void aNounOfActionHasThoseItConcerns(String sentence, String noun, String own, String args) {
    Predicate p = Parsed.sentence(sentence).about(noun);

    assertThat(p.nominal()).isTrue();
    assertThat(Parsed.words(p.subject())).isEqualTo(own);
    assertThat(Parsed.args(p)).isEqualTo(args);
  }

  @Test
  void theVerbThatCarriesANounOutLendsItsDoerAndDate() {
    Predicate p = Parsed.sentence("Spain launched an attack on Peru in 1866.").about("attack");

    assertThat(Parsed.words(Objects.requireNonNull(p.carrier()).subject())).isEqualTo("Spain");
    assertThat(Objects.requireNonNull(p.date()).text()).isEqualTo("1866");
  }

  @Test
  void anActThatTookPlaceHasTheDateOfItsHappening() {
    Predicate p = Parsed.sentence("The Spanish attack on Peru took place in 1866.").about("attack");

    assertThat(Objects.requireNonNull(p.date()).text()).isEqualTo("1866");
  }

  @Test
  void whatIsNoActOfItsKindIsNotTold() {
    assertThat(Parsed.sentence("The harbour and the old town.").predicates()).isEmpty();
  }
}
