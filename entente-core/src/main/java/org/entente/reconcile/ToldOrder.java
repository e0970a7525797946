package org.entente.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    List<Claim> telling = claims.stream().filter(ToldOrder::tellsResult).toList();
    for (Claim signed : telling.isEmpty() ? List.<Claim>of() : claims) {
      if (signed.property() == Property.SIGNED
          && Same.isAsserted(signed)
          && When.of(signed).last() != null
          && isFirst(signed, claims)) {
        for (Claim result : results(signed, telling)) {
          found.addAll(toldBefore(result, signed, claims));
        }
      }
    }
    return found;
  }

  /// Whether no earlier claim dates the same signature: each is looked at once.
  private static boolean isFirst(Claim signed, List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.property() == Property.SIGNED && c.time() != null && Same.isAsserted(c))
        .filter(c -> Same.key(c.subject()).equals(Same.key(signed.subject())))
        .allMatch(c -> Telling.inText(signed, c) <= 0);
  }

  /// The claims, one a sentence, whose words say that something resulted in the instrument.
  private static List<Claim> results(Claim signed, List<Claim> telling) {
    List<Claim> results = new ArrayList<>();
    String name = Same.fold(signed.subject().name());
    for (Claim claim : telling) {
      Matcher word = RESULT.matcher(claim.source().quote());
      boolean says = word.find() && opensWith(claim.source().quote().substring(word.end()), name);
      if (says && results.stream().noneMatch(r -> overlap(r.source(), claim.source()))) {
        results.add(claim);
      }
    }
    return results;
  }

  /// Whether words open with a name, after "the", "the signing of the" and the like.
  private static boolean opensWith(String words, String name) {
    return LEAD_IN.matcher(Same.fold(words)).replaceFirst("").startsWith(name);
  }

  private static boolean tellsResult(Claim claim) {
    return Same.isAsserted(claim) && RESULT.matcher(claim.source().quote()).find();
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
