package org.entente.reconcile.same;

import java.util.regex.Pattern;
import org.entente.claim.Claim;

/// Which names of instruments mean one instrument throughout a document.
///
/// "Cooperation agreement" or "Vienna Convention" may be several; the one that the title names is
/// one.
public final class Instruments {

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
  public static boolean isTitle(Claim claim) {
    String title = " " + Same.fold(claim.source().title()) + " ";
    String name = Same.fold(claim.subject().name());
    return !isGeneric(name) && title.contains(" " + name.replaceFirst("^the ", "") + " ");
  }

  /// Whether a folded name has no word of its own, as many instruments may have it.
  public static boolean isGeneric(String name) {
    return GENERIC.matcher(name).matches();
  }
}
