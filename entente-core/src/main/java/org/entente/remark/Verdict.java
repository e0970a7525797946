package org.entente.remark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person can decide about the record.
public enum Verdict {
  /// Two actors, or two facts, are one: `about` holds their two keys.
  MERGE,
  /// Two are not one, whatever a rule says: `about` holds their two keys.
  SPLIT,
  /// Of claims that differ one is to be believed: `about` holds the claim's id, then the conflict's
  /// where one is settled by it.
  PREFER,
  /// A claim is wrong, or was misread: `about` holds its id.
  REJECT,
  /// A conflict is none: `about` holds its id.
  DISMISS,
  /// Only something to remember: `about` holds any id.
  NOTE,
  /// A judgement no longer holds: `about` holds its id.
  REVOKE;

  /// The word written in JSON and typed at the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What was done, as in "preferred".
  public String past() {
    return switch (this) {
      case MERGE -> "merged";
      case SPLIT -> "split";
      case PREFER -> "preferred";
      case REJECT -> "rejected";
      case DISMISS -> "dismissed";
      case NOTE -> "noted";
      case REVOKE -> "revoked";
    };
  }

  /// The verdict of that word, if there is one.
  public static Optional<Verdict> of(String word) {
    return Arrays.stream(values()).filter(verdict -> verdict.word().equals(word)).findFirst();
  }
}
