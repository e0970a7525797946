package org.entente.time.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.time.Edtf;
import org.entente.time.expression.Terminal.Letters;
import org.jspecify.annotations.Nullable;

/// The periods of history that have a name, from `periods.tsv`: their names and bounds, with the
/// source of each bound.
final class Periods {

  /// The name under which rules call for a named period.
  static final String NAME = "period";

  private static final Pattern STEP = Pattern.compile("'s?|-|[^\\s'-]+");
  private static final Set<Kind> SAID = EnumSet.of(Kind.NUMBER);

  static {
    for (Kind kind : Kind.values()) {
      if (kind.isWord()) {
        SAID.add(kind);
      }
    }
  }

  private final List<Table.Row> rows = Table.read("periods.tsv").rows();
  private final List<Edtf> dates = rows.stream().map(Periods::date).toList();

  private static Edtf date(Table.Row row) {
    try {
      return Edtf.parse(row.cell(1));
    } catch (IllegalArgumentException wrong) {
      throw row.wrong(String.valueOf(wrong.getMessage()));
    }
  }

  /// The rules that read the names, each giving its row.
  ///
  /// @param index the place of the first among all rules
  List<Rule> rules(int index) {
    List<Rule> rules = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      EnumMap<Feature, Object> gives = new EnumMap<>(Feature.class);
      gives.put(Feature.PERIOD, row);
      List<List<Element>> patterns = new ArrayList<>();
      for (String name : names(rows.get(row))) {
        List<Element> steps = steps(name);
        patterns.add(steps);
        List<Element> withArticle = new ArrayList<>(steps);
        withArticle.addFirst(Terminal.ofKinds(Set.of(Kind.THE)));
        patterns.add(withArticle);
      }
      rules.add(
          new Rule(
              index + row,
              NAME,
              names(rows.get(row)).getFirst(),
              Guard.OPEN,
              patterns,
              Guard.OPEN,
              gives));
    }
    return rules;
  }

  private static List<String> names(Table.Row row) {
    return List.of(row.cell(0).split(";", -1));
  }

  /// A capital in the table asks for one in the text: "the great war" is no name.
  private static List<Element> steps(String name) {
    List<Element> steps = new ArrayList<>();
    for (String step : STEP.matcher(name).results().map(MatchResult::group).toList()) {
      steps.add(
          switch (step.charAt(0)) {
            case '\'' -> Terminal.ofKinds(Set.of(Kind.POSSESSIVE));
            case '-' -> Terminal.ofKinds(Set.of(Kind.DASH));
            default ->
                Terminal.ofWord(
                    SAID,
                    step,
                    Character.isUpperCase(step.charAt(0)) ? Letters.CAPITAL : Letters.ANY);
          });
    }
    return steps;
  }

  /// What a phrase says of a named period: all of it, or the time from or up to its beginning or
  /// its end. Null where the period has no such end.
  ///
  /// @param row the row of the table
  /// @param shape [Shape#ONWARD], [Shape#UP_TO], or another for the whole
  /// @param end 1 for its beginning, 2 for its end
  @Nullable String write(int row, Shape shape, int end) {
    Edtf date = dates.get(row);
    String edge = (end == 1 ? date.start() : date.end()).map(Edtf::text).orElse(null);
    return switch (shape) {
      case ONWARD -> edge == null ? null : edge + "/..";
      case UP_TO -> edge == null ? null : "../" + edge;
      default -> date.text();
    };
  }
}
