package org.entente.reconcile.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.reconcile.order.Reason.Told;
import org.entente.reconcile.same.Same;

/// The order in which a section tells events that then "resulted in" an instrument.
///
/// A section that tells events and then says that they resulted in an instrument puts them before
/// it, though not firmly. An event dated long after the signature is more likely told out of order
/// on purpose.
final class ToldBefore {

  private static final int SOON_MONTHS = 18;
  private static final Pattern RESULT =
      Pattern.compile(
          "\\b(?:result(?:ed|s|ing) in|led to|leads to|leading to|culminat(?:ed|es|ing) in|gave"
              + " rise to|produced|concluded with|ended (?:in|with)|paved the way (?:for|to))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD_IN =
      Pattern.compile("^(?:(?:the|a|an|so called|signing|signature|adoption|conclusion|of) )*");

  private ToldBefore() {}

  /// What a document's way of telling puts before what.
  ///
  /// @param claims what it says, in the order of its words
  static List<Told> of(List<Claim> claims) {
    List<Told> found = new ArrayList<>();
    List<Result> results = results(claims);
    for (Claim signed : results.isEmpty() ? List.<Claim>of() : firstSignatures(claims)) {
      for (Claim result : resultsIn(signed, results)) {
        toldBefore(result, signed, claims, found);
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

  private static void toldBefore(Claim result, Claim signed, List<Claim> claims, List<Told> found) {
    for (Claim event : claims) {
      boolean before =
          event.property() == Property.EVENT
              && Same.isAsserted(event)
              && !event.rule().startsWith("table:")
              && Objects.equals(event.source().section(), result.source().section())
              && event.source().end() <= result.source().start();
      if (before && !isLongAfter(event, signed)) {
        found.add(new Told(event, signed, result.source(), result));
      }
    }
  }

  /// Whether an event is dated so long after another that it cannot have been told before it by
  /// mistake.
  static boolean isLongAfter(Claim event, Claim other) {
    LocalDate first = Allowed.of(event).start().earliest();
    LocalDate last = Allowed.of(other).end().latest();
    return first != null && last != null && !first.isBefore(last.plusMonths(SOON_MONTHS));
  }
}
