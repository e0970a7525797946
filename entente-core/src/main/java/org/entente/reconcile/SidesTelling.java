package org.entente.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Entity;

/// One sentence for a person on what sources hold against each other.
final class SidesTelling {

  private SidesTelling() {}

  /// That sources date a fact differently.
  ///
  /// @param far whether the dates lie so far apart that the fact may have come twice
  static String dates(List<Side> sides, boolean far) {
    List<String> each = new ArrayList<>();
    for (Side side : sides) {
      each.add("%s (%s)".formatted(Telling.when(side.claims().getFirst()), who(side)));
    }
    String unless =
        far
            ? "; unless relations were broken in between and began twice"
            : CalendarGap.isBetween(sides.stream().map(side -> side.claims().getFirst()).toList())
                ? "; the two lie apart as the old and the new style of dates do"
                : "";
    return "Sources date %s differently: %s%s."
        .formatted(thing(sides.getFirst().claims().getFirst()), series(each), unless);
  }

  /// What a claim dates.
  static String thing(Claim claim) {
    String subject = claim.subject().name();
    Entity object = claim.object();
    String other = object == null ? "" : object.name();
    return switch (claim.property()) {
      case SIGNED -> "the signing of " + Telling.instrument(claim.subject());
      case BORN -> "the birth of " + subject;
      case DIED -> "the death of " + subject;
      case RATIFIED ->
          "the ratification of %s by %s".formatted(Telling.instrument(claim.subject()), other);
      case EVENT -> "the beginning of relations between %s and %s".formatted(subject, other);
      default -> subject;
    };
  }

  /// Who stands on a side: the nearest source by its title, and how many there are beside.
  static String who(Side side) {
    Testimony first = side.sources().getFirst();
    String title = "“" + first.title() + "”";
    int others = side.sources().size() - 1;
    Apart apart = first.apart();
    String near = apart == null ? "" : ", " + apart.words();
    return switch (others) {
      case 0 -> title + near;
      case 1 -> title + near + ", and one more";
      default -> "%s%s, and %d more".formatted(title, near, others);
    };
  }

  /// That sources name different persons as signatories of one state, or deny one.
  ///
  /// @param denials of the sides those that only deny another
  static String signatories(String state, List<Side> sides, List<Side> denials) {
    Claim shown = sides.getFirst().claims().getFirst();
    List<String> each = new ArrayList<>();
    List<String> denied = new ArrayList<>();
    for (Side side : sides) {
      String who = "%s (%s)".formatted(signatory(side), who(side));
      (denials.contains(side) ? denied : each).add(who);
    }
    String differ =
        "Sources differ on who signed %s for %s: %s"
            .formatted(Telling.instrument(shown.subject()), Telling.state(state), series(each));
    return differ + (denied.isEmpty() ? "." : "; denied of " + series(denied) + ".");
  }

  /// That sources have two persons in one office at the same time.
  static String office(List<Side> sides) {
    Claim shown = sides.getFirst().claims().getFirst();
    Entity of = shown.object();
    List<String> each = new ArrayList<>();
    for (Side side : sides) {
      Claim claim = side.claims().getFirst();
      each.add("%s %s (%s)".formatted(side.stands(), Telling.when(claim), who(side)));
    }
    return "Sources differ on who was %s of %s: %s."
        .formatted(shown.value(), of == null ? "it" : Telling.state(of.name()), series(each));
  }

  /// That some sources deny what others assert.
  static String denial(List<Side> sides) {
    Side asserting = sides.getFirst();
    Claim shown = asserting.claims().getFirst();
    Entity other = shown.object();
    String object = other == null ? "it" : other.name();
    String what =
        switch (shown.property()) {
          case PARTY ->
              "%s is a party to %s".formatted(object, Telling.instrument(shown.subject()));
          case RATIFIED -> "%s ratified %s".formatted(object, Telling.instrument(shown.subject()));
          default -> "%s was a member of %s".formatted(shown.subject().name(), object);
        };
    return "Sources differ on whether %s: asserted by %s, denied by %s."
        .formatted(what, who(asserting), who(sides.getLast()));
  }

  private static String signatory(Side side) {
    Entity who = side.claims().getFirst().object();
    return who == null ? side.stands() : who.name();
  }

  private static String series(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " or " + parts.getLast();
  }
}
