package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reading.mention.Table;

/// All the rules, found by the verb or noun they are about.
public final class RuleTable {

  private static final List<String> FILES =
      List.of("acts.tsv", "instruments.tsv", "relations.tsv", "members.tsv", "words.tsv");
  private static final RuleTable BUNDLED = new RuleTable(load());

  private final List<Rule> rules;
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();

  private RuleTable(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      Map<String, List<Rule>> index = rule.pattern().nominal() ? nouns : verbs;
      for (String word : rule.pattern().words()) {
        int plus = word.indexOf('+');
        String lemma = plus < 0 ? word : word.substring(0, plus);
        index.computeIfAbsent(lemma, w -> new ArrayList<>()).add(rule);
      }
    }
  }

  /// The rules that come with Entente.
  public static RuleTable bundled() {
    return BUNDLED;
  }

  /// A table of these rules alone.
  public static RuleTable of(List<Rule> rules) {
    return new RuleTable(List.copyOf(rules));
  }

  /// The rules in the order of their tables.
  public List<Rule> rules() {
    return rules;
  }

  /// The nouns that some rule is about.
  public Set<String> nouns() {
    return new TreeSet<>(nouns.keySet());
  }

  /// The rules about a predicate's word.
  public List<Rule> about(Predicate p) {
    return (p.nominal() ? nouns : verbs).getOrDefault(p.lemma(), List.of());
  }

  private static List<Rule> load() {
    List<Rule> out = new ArrayList<>();
    for (String file : FILES) {
      for (String[] row : Table.rows(RuleTable.class, file)) {
        List<List<String>> says =
            Arrays.stream(row[2].split(";")).map(s -> List.of(s.strip().split(" "))).toList();
        out.add(
            new Rule(
                row[0], Pattern.parse(row[1]), says, Double.parseDouble(row[3]), row[4], row[5]));
      }
    }
    return List.copyOf(out);
  }
}
