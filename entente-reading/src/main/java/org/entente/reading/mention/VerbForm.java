package org.entente.reading.mention;

/// A form of a verb.
///
/// @param lemma the verb, as in a dictionary
/// @param base whether the form can be the infinitive ("visit")
/// @param present whether it can be the third person ("visits")
/// @param past whether it can be the past tense ("visited", "met")
/// @param participle whether it can be the past participle ("visited", "taken")
/// @param gerund whether it is the -ing form
public record VerbForm(
    String lemma, boolean base, boolean present, boolean past, boolean participle, boolean gerund) {

  /// "be" and "have" as verbs of their own, whose tense no rule asks for.
  public static final VerbForm BEING = new VerbForm("be", false, false, true, false, false);

  /// The same form, able to be all that the other can be too.
  VerbForm or(VerbForm o) {
    return new VerbForm(
        lemma,
        base || o.base,
        present || o.present,
        past || o.past,
        participle || o.participle,
        gerund || o.gerund);
  }

  /// Whether it can only be a verb: a past tense, a participle or a gerund.
  boolean marked() {
    return past || participle || gerund;
  }
}
