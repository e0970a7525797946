package org.entente.claim;

import java.util.Locale;

/// What the words of a document say of the order in which two of its facts came: "after", "led to",
/// "until".
///
/// @param earlier the id of the claim whose fact came first
/// @param later the id of the claim whose fact came later, of the same document
/// @param sense which ends of the two the words put in order
/// @param firm whether the words say it; what only follows from the place at which it is told is
///   not firm, and can make an anomaly but nothing impossible
/// @param source the words that order the two, with both
/// @param rule the name of the rule that read them
public record Order(
    String earlier, String later, Sense sense, boolean firm, Citation source, String rule) {

  /// Which ends are in order; the same day is always allowed.
  public enum Sense {
    /// The earlier began no later than the later began: "followed by", "led to", "in response to".
    BEGAN_BEFORE,
    /// The earlier had ended when the later began: "until", "after the end of".
    ENDED_BEFORE;

    /// The word written in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
