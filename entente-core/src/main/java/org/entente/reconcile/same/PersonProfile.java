package org.entente.reconcile.same;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What documents say of one person under one key: names, the states for which the person acts, and
/// the years of it.
final class PersonProfile {

  private final String key;
  private final boolean known;
  private final SortedSet<String> names = new TreeSet<>();
  private final SortedSet<String> states = new TreeSet<>();
  private @Nullable Integer first;
  private @Nullable Integer last;

  /// @param known whether the authority knows the person
  PersonProfile(String key, boolean known) {
    this.key = key;
    this.known = known;
  }

  void name(String name) {
    names.add(name);
  }

  void state(String lineage) {
    states.add(lineage);
  }

  /// That the person acted in these days, as far as they are known.
  void acted(DayRange days) {
    LocalDate from = days.earliest();
    LocalDate to = days.latest();
    if (from != null && to != null) {
      years(from.getYear(), to.getYear());
    }
  }

  /// That the person lived or acted in years.
  void years(@Nullable Integer from, @Nullable Integer to) {
    first = from == null || (first != null && first <= from) ? first : from;
    last = to == null || (last != null && last >= to) ? last : to;
  }

  String key() {
    return key;
  }

  boolean known() {
    return known;
  }

  Set<String> names() {
    return names;
  }

  Set<String> states() {
    return states;
  }

  /// How many years lie between the lives of two at least.
  int yearsApart(PersonProfile other) {
    int gap = 0;
    if (first != null && other.last != null) {
      gap = Math.max(gap, first - other.last);
    }
    if (other.first != null && last != null) {
      gap = Math.max(gap, other.first - last);
    }
    return gap;
  }

  /// The words under which the person is filed: whoever may be the same shares one of them.
  SortedSet<String> blocks() {
    SortedSet<String> blocks = new TreeSet<>();
    names.forEach(name -> blocks.addAll(PersonNames.blocks(name)));
    return blocks;
  }
}
