package org.entente.reconcile.same;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.time.DayRange;

/// Under which key the instruments of one document are known.
///
/// A name with a word of its own and one year of signature is one instrument, in this document and
/// in others. A name that many have is known in its own document only; one that has several years
/// there is several instruments, of which only a dated claim tells which.
final class InstrumentKeys {

  /// A signature told of two neighbouring years may be one that sources date differently.
  private static final int NEAR = 1;

  private final String document;
  private final Naming naming;
  private final Map<String, TreeSet<Integer>> years = new HashMap<>();

  /// @param claims what one document says
  InstrumentKeys(List<Claim> claims, Naming naming) {
    this.document = claims.isEmpty() ? "" : claims.getFirst().source().document();
    this.naming = naming;
    for (Claim claim : claims) {
      if (claim.property() == Property.SIGNED && Same.isAsserted(claim)) {
        year(claim)
            .ifPresent(
                year ->
                    years
                        .computeIfAbsent(Instruments.name(claim.subject()), n -> new TreeSet<>())
                        .add(year));
      }
    }
  }

  /// The key of the instrument of which a claim tells, where it can be trusted to be one.
  Optional<String> key(Claim claim) {
    Entity subject = claim.subject();
    if (subject.kind() != EntityKind.INSTRUMENT
        || Instruments.goesOn(subject, claim.source().quote())) {
      return Optional.empty();
    }
    String name = Instruments.name(subject);
    TreeSet<Integer> ofName = years.getOrDefault(name, new TreeSet<>());
    if (ofName.isEmpty()) {
      return Optional.of(key(name, ""));
    }
    boolean one = ofName.last() - ofName.first() <= NEAR || Instruments.isTitle(claim);
    if (one) {
      return Optional.of(key(name, " " + ofName.first()));
    }
    OptionalInt year = claim.property() == Property.SIGNED ? year(claim) : OptionalInt.empty();
    return year.isPresent() ? Optional.of(key(name, " " + year.getAsInt())) : Optional.empty();
  }

  private String key(String name, String year) {
    String known = "instrument:" + name + year;
    return hasOwnName(name) ? known : known + " in " + document;
  }

  private boolean hasOwnName(String name) {
    return !Instruments.isGeneric(name) && !naming.own(name).isEmpty();
  }

  private static OptionalInt year(Claim claim) {
    DayRange days = claim.interval().someDay().possibleDays();
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    return first == null || last == null || first.getYear() != last.getYear()
        ? OptionalInt.empty()
        : OptionalInt.of(first.getYear());
  }
}
