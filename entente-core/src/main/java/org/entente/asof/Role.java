package org.entente.asof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.Entity;

/// Who speaks for a state. Heads of state and of government and foreign ministers do so by virtue
/// of their office, heads of mission towards the state that receives them (Vienna Convention on the
/// Law of Treaties 1969, article 7).
public enum Role {
  HEAD_OF_STATE(
      "(?:president|king|queen|emperor|empress|tsar|czar|shah|sultan|head of state|kaiser"
          + "|prince regent|regent|chairman of the presidium.*)"),
  HEAD_OF_GOVERNMENT(
      "(?:prime minister|premier|(?:federal )?chancellor|head of government"
          + "|(?:chairman|president) of the council of (?:ministers|people.s commissars))"),
  FOREIGN_MINISTER(
      "(?:foreign (?:minister|secretary)|(?:minister|secretary|commissar) (?:of|for)"
          + " (?:foreign|external) affairs|people.s commissar (?:of|for) foreign affairs"
          + "|secretary of state)"),
  ENVOY(
      "(?:.*ambassador.*|.*envoy.*|charg[ée].*|minister(?: (?:plenipotentiary|resident).*)?"
          + "|diplomatic agent.*|.*high commissioner.*)");

  private final Pattern titles;

  Role(String titles) {
    this.titles = Pattern.compile(titles, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The role of a title; empty where who bears it does not speak for a state.
  public static Optional<Role> of(String title) {
    return Arrays.stream(values())
        .filter(role -> role.titles.matcher(title.strip()).matches())
        .findFirst();
  }

  /// Whether its holder speaks for the state towards all.
  public boolean isTowardsAll() {
    return this != ENVOY;
  }

  /// Whether the words of an envoy's office send him to the state that the claim gives with it:
  /// "ambassador to Ruritania".
  public static boolean isOfReceiver(Claim office) {
    Entity state = office.object();
    String title = office.value();
    if (state == null || title == null || of(title).filter(ENVOY::equals).isEmpty()) {
      return false;
    }
    return Pattern.compile(
            "(?<!\\p{L})%s (?:to|in|at) (?:the )?%s(?!\\p{L})"
                .formatted(Pattern.quote(title.strip()), Pattern.quote(state.name())),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(office.source().quote())
        .find();
  }

  /// The word written in JSON, as `head-of-state`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
