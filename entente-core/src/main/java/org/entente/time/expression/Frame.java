package org.entente.time.expression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a rule read: its features, the parts that stay times of their own, and the rules at work.
///
/// @param rule the rule
/// @param from its first token
/// @param to the token after its last
/// @param values what it says
/// @param parts the times in it, in the order of the words
/// @param inner the readings it was put together from
record Frame(
    Rule rule,
    int from,
    int to,
    Map<Feature, Object> values,
    List<Frame> parts,
    List<Frame> inner) {

  boolean has(Feature feature) {
    return values.containsKey(feature);
  }

  int get(Feature feature, int otherwise) {
    return values.get(feature) instanceof Integer number ? number : otherwise;
  }

  <E extends Enum<E>> E get(Feature feature, E otherwise) {
    Object value = values.get(feature);
    return value == null ? otherwise : otherwise.getDeclaringClass().cast(value);
  }

  Frame with(Feature feature, Object value) {
    Map<Feature, Object> changed = new EnumMap<>(values);
    changed.put(feature, value);
    return new Frame(rule, from, to, changed, parts, inner);
  }

  Frame without(Feature feature) {
    Map<Feature, Object> changed = new EnumMap<>(values);
    changed.remove(feature);
    return new Frame(rule, from, to, changed, parts, inner);
  }

  Frame withParts(List<Frame> changed) {
    return new Frame(rule, from, to, values, changed, inner);
  }

  Shape shape() {
    return get(Feature.SHAPE, Shape.POINT);
  }

  /// The names of the rules that made it, the outermost first.
  String rules() {
    StringBuilder names = new StringBuilder();
    addRules(names);
    return names.toString();
  }

  private void addRules(StringBuilder names) {
    names.append(names.isEmpty() ? "" : " ").append(rule.name());
    for (Frame frame : inner) {
      frame.addRules(names);
    }
  }
}
