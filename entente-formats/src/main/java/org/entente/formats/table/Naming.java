package org.entente.formats.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Place;
import org.entente.formats.codes.Codes;
import org.entente.formats.codes.Stretch;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.EndKind;
import org.jspecify.annotations.Nullable;

/// Finds whom a cell means at the date of its claim. A name that several have borne stays without
/// an id where no date tells which of them it is.
///
/// @param authority what is known of names
record Naming(Authority authority) {

  /// The scheme whose codes are the ids of the authority itself.
  static final String IDS = "authority";

  /// Somebody, and the part of the claim's date for which it is that one.
  record Named(Entity entity, @Nullable Edtf time) {}

  /// Whom a row names; one for each name in the cell, and one for each actor that a code meant in
  /// turn.
  ///
  /// @throws NotUnderstoodException if a code is not known or may mean several
  List<Named> find(EntitySpec spec, Row row, @Nullable Edtf time) throws NotUnderstoodException {
    Optional<String> cell = spec.cell().of(row);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<Named> found = new ArrayList<>();
    for (String name : names(cell.get(), spec.split())) {
      String codes = spec.codes();
      if (codes == null) {
        found.add(new Named(named(name, spec, row, time), time));
      } else if (codes.equals(IDS)) {
        found.add(new Named(known(name, spec), time));
      } else {
        found.addAll(coded(name, codes, spec, time));
      }
    }
    return found;
  }

  private static List<String> names(String cell, String split) {
    if (split.isEmpty()) {
      return List.of(cell);
    }
    List<String> names = new ArrayList<>();
    int start = 0;
    while (start <= cell.length()) {
      int end = cell.indexOf(split, start);
      end = end < 0 ? cell.length() : end;
      String name = cell.substring(start, end).strip();
      if (!name.isEmpty()) {
        names.add(name);
      }
      start = end + split.length();
    }
    return names;
  }

  private Entity named(String name, EntitySpec spec, Row row, @Nullable Edtf time)
      throws NotUnderstoodException {
    Optional<Actor> actor = spec.lookup() ? actor(name, spec, row, time) : Optional.<Actor>empty();
    if (actor.isPresent()) {
      return new Entity(actor.get().name(), spec.kind(), actor.get().id());
    }
    CellSpec otherwise = spec.otherwise();
    Optional<String> longer = otherwise == null ? Optional.empty() : otherwise.of(row);
    return Entity.of(longer.orElse(name), spec.kind());
  }

  private Optional<Actor> actor(String name, EntitySpec spec, Row row, @Nullable Edtf time)
      throws NotUnderstoodException {
    Integer year = year(time);
    List<Actor> actors =
        authority.readings(name).stream()
            .filter(reading -> reading.use() == NameUse.NAME && reading.holdsIn(year))
            .map(Reading::actor)
            .filter(actor -> actor.kind().name().equals(spec.kind().name()))
            .distinct()
            .toList();
    EntitySpec of = spec.of();
    if (of == null) {
      return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }
    List<Named> states = find(of, row, time);
    if (states.size() != 1 || year == null) {
      return Optional.empty();
    }
    String state = states.getFirst().entity().ref();
    if (state == null) {
      return Optional.empty();
    }
    List<Actor> holders = actors.stream().filter(actor -> spoke(actor, state, year)).toList();
    boolean full = name.indexOf(' ') > 0 && actors.size() == 1;
    if (holders.isEmpty() && full && isFrom(actors.getFirst(), state, year)) {
      return Optional.of(actors.getFirst());
    }
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  private boolean isFrom(Actor person, String state, int year) {
    return authority.homeState(person, year).filter(home -> home.id().equals(state)).isPresent();
  }

  /// Whether a person held an office for a state in a year.
  private boolean spoke(Actor person, String state, int year) {
    return authority.offices(person.id(), year).stream()
        .anyMatch(office -> office.of() != null && office.of().id().equals(state));
  }

  private List<Named> coded(String code, String scheme, EntitySpec spec, @Nullable Edtf time)
      throws NotUnderstoodException {
    LocalDate from = time == null ? null : time.bounds().earliest();
    LocalDate to = time == null ? null : time.bounds().latest();
    List<Stretch> known = Codes.scheme(scheme).orElseThrow().of(code);
    List<Stretch> stretches = known.stream().filter(stretch -> stretch.meets(from, to)).toList();
    String where = "‘%s’ in %s".formatted(code, spec.cell().name());
    if (stretches.isEmpty()) {
      String when = time == null || known.isEmpty() ? "." : " in " + time + ".";
      throw new NotUnderstoodException(
          "%s is no code of %s%s".formatted(where, scheme, when), "Check the code and the date.");
    }
    if (stretches.size() == 1) {
      return List.of(new Named(entity(stretches.getFirst().actor(), spec.kind()), time));
    }
    if (time == null || time.form() != Edtf.Form.INTERVAL) {
      throw several(where, stretches, time);
    }
    Optional<Stretch> first = at(time.start(), stretches, where);
    Optional<Stretch> last = at(time.end(), stretches, where);
    if (time.start().isEmpty() || time.endKind() == EndKind.UNKNOWN) {
      // How far it reaches nobody says: it is told of whom it surely is, with the date as it
      // stands.
      Stretch sure = first.or(() -> last).orElseThrow(() -> several(where, stretches, time));
      return List.of(new Named(entity(sure.actor(), spec.kind()), time));
    }
    List<Named> found = new ArrayList<>();
    for (Stretch stretch : stretches) {
      found.add(new Named(entity(stretch.actor(), spec.kind()), cut(time, stretch)));
    }
    return found;
  }

  /// The one stretch in which a start or an end lies; empty where it is open, unknown, or in a gap.
  private static Optional<Stretch> at(Optional<Edtf> end, List<Stretch> stretches, String where)
      throws NotUnderstoodException {
    if (end.isEmpty()) {
      return Optional.empty();
    }
    DayRange days = end.get().bounds();
    List<Stretch> near =
        stretches.stream().filter(s -> s.meets(days.earliest(), days.latest())).toList();
    if (near.size() > 1) {
      throw several(where, near, end.get());
    }
    return near.stream().findFirst();
  }

  private static NotUnderstoodException several(
      String where, List<Stretch> stretches, @Nullable Edtf time) {
    String names = stretches.stream().map(Stretch::actor).collect(Collectors.joining(" or "));
    return new NotUnderstoodException(
        "%s may mean %s%s."
            .formatted(where, names, time == null ? ", without a date" : " in " + time),
        "Give a date that tells which.");
  }

  private Entity known(String id, EntitySpec spec) throws NotUnderstoodException {
    if (authority.actor(id).isEmpty()) {
      throw new NotUnderstoodException(
          "‘%s’ in %s is no id of the authority.".formatted(id, spec.cell().name()),
          "Look it up with entente authority show NAME.");
    }
    return entity(id, spec.kind());
  }

  private Entity entity(String id, EntityKind kind) {
    Actor actor = authority.actor(id).orElseThrow();
    return new Entity(actor.name(), kind, actor.id());
  }

  /// The part of an interval in which a code meant one actor.
  private static Edtf cut(Edtf time, Stretch stretch) {
    String text = time.text();
    int slash = text.indexOf('/');
    LocalDate since = stretch.since();
    LocalDate until = stretch.until();
    LocalDate from = time.bounds().earliest();
    LocalDate to = time.bounds().latest();
    boolean begins = since != null && (from == null || from.isBefore(since));
    boolean ends = until != null && (to == null || to.isAfter(until));
    return Edtf.parse(
        (begins ? String.valueOf(since) : text.substring(0, slash))
            + "/"
            + (ends ? String.valueOf(until) : text.substring(slash + 1)));
  }

  /// Where something happened.
  Place place(String name, @Nullable Edtf time) {
    return authority
        .place(name, year(time))
        .map(actor -> new Place(actor.kind() == ActorKind.PLACE ? actor.name() : name, actor.id()))
        .orElseGet(() -> new Place(name, null));
  }

  private static @Nullable Integer year(@Nullable Edtf time) {
    if (time == null) {
      return null;
    }
    LocalDate day = time.earliest().or(time::latest).orElse(null);
    return day == null ? null : day.getYear();
  }
}
