package org.entente.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;

/// Events told as leading to an instrument, but dated after it was signed.
///
/// A section that tells events and then says that they "resulted in" an instrument puts them before
/// it. One dated soon after the signature does not fit; one dated long after is more likely told
/// out of order on purpose.
final class ToldOrder {

  private static final int SOON_MONTHS = 18;
  private static final Pattern RESULT =
      Pattern.compile(
          "\\b(?:result(?:ed|s|ing) in|led to|leads to|leading to|culminat(?:ed|es|ing) in|gave"
              + " rise to|produced|concluded with|ended (?:in|with)|paved the way (?:for|to))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD_IN =
      Pattern.compile("^(?:(?:the|a|an|so called|signing|signature|adoption|conclusion|of) )*");

  private ToldOrder() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    List<Conflict> found = new ArrayList<>();
    List<Result> results = results(claims);
    for (Claim signed : results.isEmpty() ? List.<Claim>of() : firstSignatures(claims)) {
      if (When.of(signed).last() != null) {
        for (Claim result : resultsIn(signed, results)) {
          found.addAll(toldBefore(result, signed, claims));
        }
      }
    }
    return found;
  }

  /// The first dated signature of each instrument; claims stand in the order of their words.
  private static Collection<Claim> firstSignatures(List<Claim> claims) {
    Map<String, Claim> first = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.property() == Property.SIGNED && claim.time() != null && Same.isAsserted(claim)) {
        first.putIfAbsent(Same.key(claim.subject()), claim);
      }
    }
    return first.values();
  }

  /// A claim whose words say that something resulted.
  ///
  /// @param claim the claim
  /// @param what the words after that, folded, without "the", "the signing of the" and the like
  private record Result(Claim claim, String what) {}

  private static List<Result> results(List<Claim> claims) {
    List<Result> results = new ArrayList<>();
    for (Claim claim : claims) {
      String quote = claim.source().quote();
      Matcher word = RESULT.matcher(quote);
      if (Same.isAsserted(claim) && word.find()) {
        String what = Same.fold(quote.substring(word.end()));
        results.add(new Result(claim, LEAD_IN.matcher(what).replaceFirst("")));
      }
    }
    return results;
  }

  /// The claims, one a sentence, whose words say that something resulted in the instrument.
  private static List<Claim> resultsIn(Claim signed, List<Result> results) {
    List<Claim> found = new ArrayList<>();
    String name = Same.fold(signed.subject().name());
    for (Result result : results) {
      Citation source = result.claim().source();
      if (result.what().startsWith(name)
          && found.stream().noneMatch(r -> overlap(r.source(), source))) {
        found.add(result.claim());
      }
    }
    return found;
  }

  private static boolean overlap(Citation one, Citation other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static List<Conflict> toldBefore(Claim result, Claim signed, List<Claim> claims) {
    List<Conflict> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Claim event : claims) {
      boolean before =
          event.property() == Property.EVENT
              && Same.isAsserted(event)
              && !event.rule().startsWith("table:")
              && Objects.equals(event.source().section(), result.source().section())
              && event.source().end() <= result.source().start();
      if (before && isSoonAfter(event, signed) && told.add(Telling.date(event))) {
        found.add(conflict(event, result, signed));
      }
    }
    return found;
  }

  private static boolean isSoonAfter(Claim event, Claim signed) {
    LocalDate first = When.of(event).first();
    LocalDate last = When.of(signed).last();
    return first != null
        && last != null
        && first.isAfter(last)
        && first.isBefore(last.plusMonths(SOON_MONTHS));
  }

  private static Conflict conflict(Claim event, Claim result, Claim signed) {
    String instrument =
        signed.subject().kind() == EntityKind.INSTRUMENT ? "the " + bare(signed) : bare(signed);
    String explanation =
        "%s tells %s before %s, but dates it %s, after %s was signed (%s)."
            .formatted(
                Telling.source(event),
                Telling.quote(event),
                Telling.quote(result),
                Telling.when(event),
                instrument,
                Telling.when(signed));
    return Conflict.of(
        Conflict.Kind.ORDER,
        Conflict.Severity.ANOMALY,
        Conflict.Fact.of(event),
        List.of(event, result, signed),
        explanation,
        Telling.dates(List.of(event, signed)));
  }

  private static String bare(Claim signed) {
    String name = signed.subject().name();
    return name.startsWith("The ") ? name.substring(4) : name;
  }
}
