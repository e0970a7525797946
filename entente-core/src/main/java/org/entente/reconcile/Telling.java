package org.entente.reconcile;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.time.Basis;
import org.entente.time.HistoricalDate;

/// Words for explanations.
final class Telling {

  private static final int LONGEST = 90;

  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          "\\b(?:Union|Republic|Kingdom|Empire|States|Emirates|Federation|Confederation"
              + "|Commonwealth|Islands|Netherlands|Philippines|Bahamas|Maldives)\\b");

  private Telling() {}

  /// A claim's words, cut at a word where they are long.
  static String quote(Claim claim) {
    return quote(claim.source().quote());
  }

  /// Words in quotation marks, cut at a word where they are long.
  static String quote(String quoted) {
    String words = quoted.replaceAll("\\s+", " ").strip();
    if (words.length() > LONGEST) {
      int cut = words.lastIndexOf(' ', LONGEST);
      words = words.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + " …";
    }
    return "“" + words + "”";
  }

  /// A claim's words, cut to those around a name where they are long.
  static String quote(Claim claim, String name) {
    String words = claim.source().quote().replaceAll("\\s+", " ").strip();
    int at = words.indexOf(name.substring(name.lastIndexOf(' ') + 1));
    if (words.length() <= LONGEST || at < LONGEST / 2) {
      return quote(claim);
    }
    int from = words.lastIndexOf(' ', at - LONGEST / 2) + 1;
    int to = words.indexOf(' ', Math.min(words.length() - 1, from + LONGEST));
    String cut = words.substring(from, to < 0 ? words.length() : to);
    return (from > 0 ? "“… " : "“") + cut + (to < 0 ? "”" : " …”");
  }

  /// The document in which a claim stands, by its title.
  static String source(Claim claim) {
    return "“" + claim.source().title() + "”";
  }

  /// An instrument's name as it stands in a sentence.
  static String instrument(Entity instrument) {
    String name = instrument.name();
    String bare = name.startsWith("The ") ? name.substring(4) : name;
    return instrument.kind() == EntityKind.INSTRUMENT ? "the " + bare : bare;
  }

  /// A state's name as it stands in a sentence: with an article where a common noun or a plural
  /// needs one.
  static String state(String name) {
    return COMMON_NOUN.matcher(name).find() ? "the " + name : name;
  }

  /// A claim's date as EDTF.
  static String date(Claim claim) {
    HistoricalDate time = claim.time();
    return time == null ? "" : time.edtf().text();
  }

  /// A claim's date for a sentence: in its own words where they give all of it, else as EDTF.
  static String when(Claim claim) {
    HistoricalDate time = claim.time();
    String words = time == null ? null : time.words();
    return time == null || words == null || time.basis() != Basis.STATED
        ? date(claim)
        : words.replaceAll("\\s+", " ").strip();
  }

  /// The dates of claims, for the bounds of a conflict.
  static List<String> dates(List<Claim> claims) {
    return claims.stream().map(Telling::date).filter(d -> !d.isEmpty()).toList();
  }

  /// Orders claims as their words stand in the text.
  static int inText(Claim one, Claim other) {
    Citation a = one.source();
    Citation b = other.source();
    int start = Integer.compare(a.start(), b.start());
    int end = start == 0 ? Integer.compare(a.end(), b.end()) : start;
    return end == 0 ? one.id().compareTo(other.id()) : end;
  }
}
