package org.entente.reconcile.same;

import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.Entity;

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

  private static final Pattern THE = Pattern.compile("^the ");

  /// What a longer name goes on with; "on" before a day does not.
  private static final Pattern GOES_ON =
      Pattern.compile(
          " (?:on|for|concerning|regarding|relating) (?!(?:the )?(?:\\d|behalf|its |his |her"
              + "|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
              + "|mon|tue|wed|thu|fri|sat|sun)).*");

  private Instruments() {}

  /// An instrument's name, folded and without an article.
  public static String name(Entity instrument) {
    return THE.matcher(Same.fold(instrument.name())).replaceFirst("");
  }

  /// Whether words go on with the name of an instrument: "the Vienna Convention on Diplomatic
  /// Relations" is no other's Vienna Convention.
  public static boolean goesOn(Entity instrument, String words) {
    String said = Same.fold(words);
    String name = name(instrument);
    int at = said.indexOf(name);
    return at >= 0 && GOES_ON.matcher(said.substring(at + name.length())).matches();
  }

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
