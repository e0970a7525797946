package org.entente.reading.mention;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.authority.Authority;
import org.entente.reading.mention.Unit.Kind;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;

/// A sentence with its units, each shown as a person can compare it.
record Marked(List<Unit> units) {

  private static final Marker MARKER = new Marker(new Names(Authority.bundled()));

  static Marked sentence(String text, String... surnames) {
    List<DateMention> dates = new DateTagger().tag(text, DateContext.NONE).mentions();
    return new Marked(MARKER.units(Tokenizer.tokens(text), dates, List.of(surnames)::contains));
  }

  static Marked heading(String text) {
    return new Marked(MARKER.heading(Tokenizer.tokens(text), List.of(), word -> false));
  }

  /// The names, each with what it is: `Treaty of Tartu (treaty)`.
  List<String> names() {
    return units.stream().filter(u -> u.is(Kind.NAME)).map(Marked::name).toList();
  }

  /// The verbs, by their lemmas.
  List<String> verbs() {
    return units.stream()
        .filter(u -> u.is(Kind.VERB) && u.verb() != null)
        .map(u -> java.util.Objects.requireNonNull(u.verb()).lemma())
        .toList();
  }

  /// The units of one kind, as they stand.
  String of(Kind kind) {
    return units.stream().filter(u -> u.is(kind)).map(Unit::text).collect(Collectors.joining(" "));
  }

  private static String name(Unit u) {
    return switch (u.name()) {
      case Name.Known k -> "%s (%s)".formatted(u.text(), k.readings().getFirst().actor().name());
      case Name.Pair p ->
          p.sides().stream()
              .map(r -> r.actor().name())
              .collect(Collectors.joining(", ", u.text() + " (", ")"));
      case Name.Person p -> p.name() + " (person)";
      case Name.Shaped s -> "%s (%s)".formatted(s.name(), s.kind().word());
      case Name.Instrument i -> "%s (%s)".formatted(i.name(), i.type().word());
      case Name.Meeting m -> m.name() + " (meeting)";
      case Name.War w -> w.name() + " (war)";
      case Name.Office o -> u.text() + " (office)";
      case null -> u.text();
    };
  }
}
