package org.entente.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reading.grammar.Pattern.ArgSlot;
import org.entente.reading.grammar.Pattern.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

  @Test
  void aVerbHasWhatStandsBeforeItAfterItAndAfterPrepositions() {
    assertThat(Pattern.parse("A declare (war) on|against B"))
        .isEqualTo(
            new Pattern(
                false,
                Set.of("declare"),
                new Slot('A', Set.of(), false),
                new Slot('-', Set.of("war"), false),
                java.util.List.of(
                    new ArgSlot(Set.of("on", "against"), new Slot('B', Set.of(), false)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A's (raid) on B           | true",
        "A's? (signing) of I       | true",
        "the (raid) on B by A      | true",
        "A raid B                  | false",
        "- sign I                  | false",
      })
  void aNounOfActionIsToldByItsGenitiveOrArticle(String text, boolean nominal) {
    assertThat(Pattern.parse(text).nominal()).isEqualTo(nominal);
  }

  @Test
  void aRoleWithAQuestionMarkNeedNotBeThere() {
    assertThat(Pattern.parse("A's? (signing) of I").subject().optional()).isTrue();
    assertThat(Pattern.parse("A cede - to B?").args().getFirst().slot().optional()).isTrue();
    assertThat(Pattern.parse("A cede - to B").args().getFirst().slot().optional()).isFalse();
  }

  @Test
  void wordsInBracketsAreTheHeadsAndALineJoinsTwoWords() {
    Slot object = Pattern.parse("A enjoy (warm_ties|peace)R").object();
    assertThat(object).isEqualTo(new Slot('R', Set.of("warm ties", "peace"), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A break+off R   | Ruritania broke off relations.   | break | true",
        "A break+off R   | Ruritania broke relations.       | break | false",
        "A break R       | Ruritania broke relations.       | break | true",
        "A take+over B   | Spain took over Portugal.        | take  | true",
        "A sever R       | Spain broke relations.           | break | false",
      })
  void aVerbWithItsParticleIsOneWord(String pattern, String sentence, String verb, boolean about) {
    assertThat(Pattern.parse(pattern).about(Parsed.sentence(sentence).about(verb)))
        .isEqualTo(about);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "",
        "A sign I with",
        "A sign I with B by",
        "A sign (treaty",
        "the raid on B",
        "A's raid on B"
      })
  void anUnfinishedPatternIsRefusedByName(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pattern.parse(text))
        .withMessageEndingWith(": " + text);
  }

  @Test
  void noTwoRulesShareAName() {
    assertThat(
            RuleTable.bundled().rules().stream()
                .collect(Collectors.groupingBy(Rule::name, Collectors.counting())))
        .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
  }

  @Test
  void everyRuleIsFoundByItsWordsAndIsSureWithinReason() {
    assertThat(RuleTable.bundled().rules())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            rule -> {
              assertThat(rule.sure()).as(rule.name()).isBetween(0.5, 1.0);
              assertThat(rule.yes()).as(rule.name()).isNotBlank();
              assertThat(rule.no()).as(rule.name()).isNotBlank().isNotEqualTo(rule.yes());
            });
    assertThat(RuleTable.bundled().about(Parsed.sentence("Spain annexed Peru.").about("annex")))
        .extracting(Rule::name)
        .contains("annex");
  }
}
