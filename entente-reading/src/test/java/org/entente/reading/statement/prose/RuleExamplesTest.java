package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.reading.grammar.Pattern;
import org.entente.reading.grammar.Rule;
import org.entente.reading.grammar.RuleTable;
import org.entente.reading.mention.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row is kept: its example makes the claims it promises, the right way round, and its
/// counter-example none of the kind. What two rules find in the same words is one claim, of the
/// surer rule.
class RuleExamplesTest {

  private static final Set<String> RELATIONS =
      Table.rows(RuleTable.class, "relations.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toSet());

  static Stream<Rule> rules() {
    return RuleTable.bundled().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleMakesTheClaimsTheRowPromises(Rule rule) {
    List<Claim> claims = read(rule, rule.yes()).claims();
    List<Claim> alone = Read.alone(rule, title(rule), rule.yes());

    assertThat(alone)
        .as("%s finds nothing in: %s", rule.name(), rule.yes())
        .anyMatch(c -> c.rule().equals(rule.name()));
    for (List<String> says : rule.says()) {
      assertThat(claims)
          .as("%s does not say %s of: %s", rule.name(), says, rule.yes())
          .anyMatch(Promise.of(says)::keptBy);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theSidesOfTheClaimStandAsInThePattern(Rule rule) {
    for (List<String> says : rule.says()) {
      Promise promise = Promise.of(says);
      String order = order(rule.pattern());
      int subject = promise.subject() == null ? -1 : order.indexOf(promise.subject());
      int object = promise.object() == null ? -1 : order.indexOf(promise.object());
      if (subject < 0 || object < 0) {
        continue;
      }
      Whereabouts names = Whereabouts.in(rule.yes());
      List<Claim> made =
          Read.alone(rule, title(rule), rule.yes()).stream()
              .filter(c -> c.rule().equals(rule.name()) && promise.keptBy(c))
              .toList();
      assertThat(made)
          .as("%s turns round: %s", rule.name(), rule.yes())
          .allMatch(
              c ->
                  (names.of(c.subject()) < names.of(Objects.requireNonNull(c.object())))
                      == (subject < object));
    }
  }

  /// The roles of a pattern as an active sentence or a noun with its complements has them.
  private static String order(Pattern pattern) {
    StringBuilder roles = new StringBuilder().append(pattern.subject().role());
    if (pattern.object() != null) {
      roles.append(Objects.requireNonNull(pattern.object()).role());
    }
    pattern.args().forEach(arg -> roles.append(arg.slot().role()));
    return roles.toString();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCounterExampleMakesNoneOfThem(Rule rule) {
    List<Promise> promises = rule.says().stream().map(Promise::of).toList();

    assertThat(read(rule, rule.no()).claims())
        .as("%s is fooled by: %s", rule.name(), rule.no())
        .noneMatch(c -> c.rule().equals(rule.name()))
        .noneMatch(c -> promises.stream().anyMatch(p -> p.keptBy(c)));
  }

  private static Read read(Rule rule, String sentence) {
    return Read.titled(title(rule), sentence);
  }

  /// Rules about relations lean on the two sides of a title, those with the role `T` on the
  /// instrument in it.
  private static String title(Rule rule) {
    if (rule.pattern().subject().role() == 'T') {
      return "Treaty of Tartu";
    }
    return RELATIONS.contains(rule.name()) ? "United States\u2013Bulgaria relations" : "Notes";
  }
}
