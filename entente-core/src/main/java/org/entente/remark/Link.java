package org.entente.remark;

import java.time.Instant;
import java.util.Locale;

/// That two things on record may be one, as a rule found it: a proposal until a person judges.
///
/// @param sort what is linked
/// @param one the smaller of the two keys
/// @param other the greater
/// @param score from 0 to 1, how alike they are
/// @param rule the name of the rule
/// @param learned when it was found
public record Link(Sort sort, String one, String other, double score, String rule, Instant learned)
    implements Remark {

  /// What can be linked.
  public enum Sort {
    /// Two actors, by their keys.
    ACTOR,
    /// Two facts, by their keys.
    FACT;

    /// The word written in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
