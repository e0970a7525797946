package org.entente.reconcile;

import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;

/// Which names of instruments mean one instrument throughout a document.
///
/// "Cooperation agreement" or "Vienna Convention" may be several; the one that the title names is
/// one.
final class Instruments {

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:(?:treaty|treaties|agreement|agreements|accord|accords|pact|convention|protocol|charter"
              + "|memorandum|declaration|communique|statement|understanding|partnership|cooperation"
              + "|co|operation|friendship|mutual|assistance|trade|economic|free|commerce|commercial"
              + "|navigation|amity|peace|alliance|defence|defense|security|military|cultural"
              + "|scientific|technical|technological|extradition|investment|investments|tax|double"
              + "|taxation|avoidance|bilateral|joint|strategic|comprehensive|enhanced|framework"
              + "|association|interim|final|act|border|boundary|neutrality|non|aggression|nonaggression|visa|air|services|and|of|on|the|for|a)(?:"
              + " |$))*");

  private Instruments() {}

  /// Whether the claim's instrument is that of its document's title.
  static boolean isTitle(Claim claim) {
    String title = " " + Same.fold(claim.source().title()) + " ";
    String name = Same.fold(claim.subject().name());
    return !isGeneric(name) && title.contains(" " + name.replaceFirst("^the ", "") + " ");
  }

  /// Whether two dated claims of one name can be trusted to mean one instrument.
  static boolean areOne(Claim one, Claim other) {
    if (one.subject().kind() != EntityKind.INSTRUMENT || isTitle(one)) {
      return true;
    }
    When first = When.of(one);
    When second = When.of(other);
    boolean near =
        first.first() != null
            && second.first() != null
            && Math.abs(first.first().getYear() - second.first().getYear()) <= 1;
    return near && !isGeneric(Same.fold(one.subject().name()));
  }

  /// Whether a name has no word of its own, or only its parties' in brackets.
  private static boolean isGeneric(String name) {
    return GENERIC.matcher(name).matches();
  }
}
