package org.entente.reconcile.same;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.InstrumentType;
import org.entente.claim.Place;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What is said of one instrument under one key, by one document or by several that name it alike:
/// all by which it may be known again under another name.
final class InstrumentProfile {

  private final String key;
  private final SortedSet<String> names = new TreeSet<>();
  private final SortedSet<String> ownWords = new TreeSet<>();
  private final SortedSet<String> parties = new TreeSet<>();
  private final SortedSet<String> signatories = new TreeSet<>();
  private final SortedSet<String> places = new TreeSet<>();
  private final List<DayRange> signed = new ArrayList<>();
  private @Nullable String type;

  InstrumentProfile(String key) {
    this.key = key;
  }

  /// Takes what a claim tells of the instrument. One word is no name for what is named only by its
  /// sort: many partnership and cooperation agreements are called PCA.
  ///
  /// @param words tells the words of a name that are its own
  void add(Claim claim, Naming words, Lineage lineage) {
    String name = Instruments.name(claim.subject());
    SortedSet<String> own = words.own(name);
    ownWords.addAll(own);
    if (!own.isEmpty()) {
      names.add(name);
    }
    if (type == null) {
      type = typeInName(name);
    }
    Entity object = claim.object();
    switch (claim.property()) {
      case ALSO_KNOWN_AS -> {
        String alias = Same.fold(claim.value() == null ? "" : claim.value());
        boolean shortened = own.isEmpty() && alias.indexOf(' ') < 0;
        if (!shortened && !words.own(alias).isEmpty()) {
          names.add(alias);
        }
      }
      case INSTRUMENT_TYPE -> type = claim.code() == null ? type : claim.code();
      case PARTY -> {
        String ref = object == null ? null : object.ref();
        if (ref != null && Same.isAsserted(claim)) {
          parties.add(lineage.of(ref));
        }
      }
      case SIGNATORY -> {
        if (object != null && Same.isAsserted(claim)) {
          signatories.add(Same.key(object));
        }
      }
      case SIGNED -> {
        Place place = claim.place();
        if (place != null) {
          places.addAll(Same.foldedWords(place.name()));
        }
        DayRange days = claim.interval().someDay().possibleDays();
        if (days.earliest() != null && days.latest() != null) {
          signed.add(days);
        }
      }
      default -> {}
    }
  }

  private static @Nullable String typeInName(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String first = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
    for (InstrumentType known : InstrumentType.values()) {
      String word = known.name().toLowerCase(Locale.ROOT);
      if (word.equals(last) || word.equals(first)) {
        return known.word();
      }
    }
    return null;
  }

  String key() {
    return key;
  }

  /// Names with words of their own, folded; also those in other languages.
  Set<String> names() {
    return names;
  }

  /// Words that are neither of a type nor of a state, nor say where it was signed.
  Set<String> wordsBesidePlace() {
    SortedSet<String> rest = new TreeSet<>(ownWords);
    rest.removeAll(places);
    return rest;
  }

  Set<String> parties() {
    return parties;
  }

  Set<String> signatories() {
    return signatories;
  }

  Set<String> places() {
    return places;
  }

  @Nullable String type() {
    return type;
  }

  /// Each date on which it is said to have been signed.
  List<DayRange> signed() {
    return signed;
  }

  /// The years in which it may have been signed; empty where none is told to a year or two.
  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    for (Years told : told()) {
      if (told.areFew()) {
        years.add(told.first);
        years.add(told.last);
      }
    }
    return years;
  }

  /// How many years lie between two at least; none where one is undated. What is told to no more
  /// than a decade tells it only where nothing else does.
  int yearsApart(InstrumentProfile other) {
    int least = Integer.MAX_VALUE;
    for (Years one : closest()) {
      for (Years another : other.closest()) {
        least = Math.min(least, one.apart(another));
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  private List<Years> closest() {
    List<Years> told = told();
    List<Years> few = told.stream().filter(Years::areFew).toList();
    return few.isEmpty() ? told : few;
  }

  private List<Years> told() {
    List<Years> told = new ArrayList<>();
    for (DayRange days : signed) {
      LocalDate from = days.earliest();
      LocalDate to = days.latest();
      if (from != null && to != null) {
        told.add(new Years(from.getYear(), to.getYear()));
      }
    }
    return told;
  }

  /// Years from one to another, both among them.
  private record Years(int first, int last) {

    boolean areFew() {
      return last - first <= 1;
    }

    int apart(Years other) {
      return Math.max(0, Math.max(other.first - last, first - other.last));
    }
  }

  /// The words under which it is filed: whatever is one with it shares one of them.
  SortedSet<String> blocks() {
    SortedSet<String> blocks = new TreeSet<>();
    names.forEach(name -> blocks.add("named " + name));
    for (int year : years()) {
      blocks.add("made %s %s %d".formatted(type, parties, year));
    }
    return blocks;
  }
}
