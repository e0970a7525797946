package org.entente.reading.statement.order;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Order.Sense;

/// A row of the table of words that tell an order.
///
/// @param name its name, which every order it makes carries
/// @param words the words, any one of them; each a run of lower-case words
/// @param stands where they stand between the two facts
/// @param first which of the two came first
/// @param sense which ends they put in order
/// @param unless verbs beside which the words tell no order; `saying` for verbs of saying and
///   wishing, after whose object they may belong to what is said
/// @param yes a sentence in which it must find an order
/// @param no a sentence in which it must not
record OrderRule(
    String name,
    List<List<String>> words,
    Stands stands,
    First first,
    Sense sense,
    Set<String> unless,
    String yes,
    String no) {

  /// Whether verbs of saying take the words to what is said.
  boolean unlessSaying() {
    return unless.contains("saying");
  }

  /// Where the words stand between two facts.
  enum Stands {
    /// Over the one they govern: "after A left", "following the invasion", "until leaving".
    OVER,
    /// At the head of the fact they belong to: "having signed the treaty".
    OPENING,
    /// Between a subject and what it brings: "the invasion led to the withdrawal".
    BETWEEN,
    /// Back to the fact told before: "and then", "Subsequently,".
    BACK;

    static Stands of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /// Which of the two facts came first.
  enum First {
    /// The one that the words govern or that is the object.
    GOVERNED,
    /// The other: the main clause, the subject, the one told before.
    MAIN;

    static First of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
