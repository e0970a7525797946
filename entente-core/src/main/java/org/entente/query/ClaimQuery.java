package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Which claims are asked for; all conditions hold together.
///
/// @param about names each of which the claim must be about; none asks for no name
/// @param from claims that may be of this date or later; undated ones are left out
/// @param to claims that may be of this date or earlier; undated ones are left out
/// @param property claims with this property
/// @param document claims of this document, by its id or a folder above it
public record ClaimQuery(
    List<String> about,
    @Nullable Edtf from,
    @Nullable Edtf to,
    @Nullable Property property,
    @Nullable String document) {

  /// Asks for everything.
  public static final ClaimQuery ALL = new ClaimQuery(List.of(), null, null, null, null);

  public ClaimQuery {
    about = List.copyOf(about);
  }

  /// Asks for what is said about all of these names.
  public static ClaimQuery about(List<String> names) {
    return new ClaimQuery(names, null, null, null, null);
  }

  /// Whether an authority is needed to answer.
  public boolean hasNames() {
    return !about.isEmpty();
  }

  /// A question without names made ready to be put to many documents.
  public Asked ready() {
    return new Asked(plain(), List.of());
  }

  /// The question made ready to be put to many documents.
  ///
  /// @param authority what resolves its names
  public Asked ready(Authority authority) {
    return new Asked(plain(), about.stream().map(name -> NameFilter.of(name, authority)).toList());
  }

  private Predicate<Claim> plain() {
    List<Predicate<Claim>> all = new ArrayList<>();
    Property asked = property;
    if (asked != null) {
      all.add(claim -> claim.property() == asked);
    }
    String place = document;
    if (place != null) {
      all.add(claim -> lies(claim.source().document(), place));
    }
    Edtf first = from;
    if (first != null) {
      DayRange since = new DayRange(first.bounds().earliest(), null);
      all.add(claim -> mayBe(claim, since));
    }
    Edtf last = to;
    if (last != null) {
      DayRange until = new DayRange(null, last.bounds().latest());
      all.add(claim -> mayBe(claim, until));
    }
    return claim -> all.stream().allMatch(condition -> condition.test(claim));
  }

  private static boolean lies(String document, String place) {
    return document.equals(place) || document.startsWith(place.endsWith("/") ? place : place + "/");
  }

  private static boolean mayBe(Claim claim, DayRange days) {
    HistoricalDate time = claim.time();
    return time != null && time.edtf().bounds().intersects(days);
  }
}
