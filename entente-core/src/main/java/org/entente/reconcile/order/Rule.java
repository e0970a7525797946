package org.entente.reconcile.order;

import java.util.Locale;
import org.entente.reconcile.order.Moment.Side;
import org.jspecify.annotations.Nullable;

/// What must come before what, whoever tells it: every rule of the chronology stands here.
///
/// A firm rule that is broken shows claims that cannot all be true; one that is not firm has
/// exceptions, and shows what deserves a look. VCLT is the Vienna Convention on the Law of Treaties
/// of 1969.
public enum Rule {
  /// What starts ends no sooner.
  STARTS_BEFORE_END(true, "nothing ends before it starts", "ended before it started", "by meaning"),

  /// Claims of what happens once share its moments, unless their dates exclude each other.
  SAME_FACT(true, "that is the same fact: it happened once", "happened at two times", "by meaning"),

  NEGOTIATED_BEFORE_SIGNED(
      true,
      Role.NEGOTIATED,
      Side.START,
      Role.SIGNED,
      Side.START,
      "an instrument is negotiated before it is signed",
      "was signed before it was negotiated",
      "VCLT art. 9 and 10: a text is adopted, then authenticated by signature"),

  /// A party may be bound by ratification of a text that was initialled and not signed yet.
  SIGNED_BEFORE_RATIFIED(
      false,
      Role.SIGNED,
      Side.START,
      Role.RATIFIED,
      Side.START,
      "an instrument is signed before it is ratified",
      "was ratified before it was signed",
      "VCLT art. 14: ratification of what was signed"),

  SIGNED_BEFORE_IN_FORCE(
      true,
      Role.SIGNED,
      Side.START,
      Role.IN_FORCE,
      Side.START,
      "an instrument is signed before it is in force",
      "was in force before it was signed",
      "VCLT art. 24: in force after consent of the negotiating states"),

  SIGNED_BEFORE_TERMINATED(
      true,
      Role.SIGNED,
      Side.START,
      Role.TERMINATED,
      Side.START,
      "an instrument is signed before it ends",
      "ended before it was signed",
      "VCLT art. 54: termination of a treaty in being"),

  IN_FORCE_BEFORE_TERMINATED(
      true,
      Role.IN_FORCE,
      Side.START,
      Role.TERMINATED,
      Side.START,
      "an instrument is in force before it ends",
      "ended before it was in force",
      "VCLT art. 54 and 59: termination of a treaty in force"),

  AMENDED_WAS_SIGNED_FIRST(
      true,
      "what is amended or superseded was signed first",
      "changed or replaced an instrument signed after it",
      "VCLT art. 39 and 59: a later treaty amends or ends an earlier one"),

  /// An instrument is open for signature after its first signatures, never before.
  NOBODY_SIGNS_BEFORE_THE_SIGNING(
      false,
      Role.SIGNED,
      Side.START,
      Role.SIGNATORY,
      Side.START,
      "nobody signs before the signing",
      "was signed by someone before it was signed",
      "VCLT art. 10: signature of the adopted text"),

  /// Words that date a signing and name who signed tell of one day.
  SIGNS_AT_THE_SIGNING(
      true,
      "who is said to sign in the words that tell of a signing signs then",
      "was signed at two times",
      "by meaning"),

  CAUSE_BEFORE_OUTCOME(
      false,
      "an instrument is signed before what it leads to",
      "led to what came before it was signed",
      "by meaning"),

  BORN_BEFORE_ACTING(
      true,
      Role.BORN,
      Side.START,
      Role.ACT,
      Side.START,
      "nobody acts before birth",
      "acted before birth",
      "by meaning"),

  ACTING_BEFORE_DEATH(
      true,
      Role.ACT,
      Side.END,
      Role.DIED,
      Side.END,
      "nobody acts after death",
      "acted after death",
      "by meaning"),

  BORN_BEFORE_DEATH(
      true,
      Role.BORN,
      Side.START,
      Role.DIED,
      Side.END,
      "nobody dies before birth",
      "died before birth",
      "by meaning"),

  LONGEST_LIFE(
      true,
      Role.DIED,
      Side.START,
      Role.BORN,
      Side.START,
      "nobody has lived longer than 122 years and 164 days",
      "lived longer than anyone has",
      "Robine and Allard, in Validation of Exceptional Longevity, 1999: Jeanne Calment"),

  /// Prose gives people titles that they had at other times.
  TERM_BEGINS_BEFORE_HOLDING(
      false,
      Role.TERM,
      Side.START,
      Role.HOLDING,
      Side.START,
      "nobody holds an office before the term begins",
      "held the office before the term began",
      "by meaning"),

  HOLDING_BEFORE_TERM_ENDS(
      false,
      Role.HOLDING,
      Side.END,
      Role.TERM,
      Side.END,
      "nobody holds an office after the term ends",
      "held the office after the term ended",
      "by meaning"),

  FOUNDED_BEFORE_JOINED(
      true,
      Role.FOUNDED,
      Side.START,
      Role.MEMBERSHIP,
      Side.START,
      "nobody belongs to a body before it is founded",
      "had a member before it was founded",
      "by meaning"),

  JOINED_BEFORE_DISSOLVED(
      true,
      Role.MEMBERSHIP,
      Side.END,
      Role.DISSOLVED,
      Side.END,
      "nobody belongs to a body after it is dissolved",
      "had a member after it was dissolved",
      "by meaning"),

  FOUNDED_BEFORE_ACTING(
      true,
      Role.FOUNDED,
      Side.START,
      Role.DEED,
      Side.START,
      "no body acts before it is founded",
      "acted before it was founded",
      "by meaning"),

  ACTING_BEFORE_DISSOLVED(
      true,
      Role.DEED,
      Side.END,
      Role.DISSOLVED,
      Side.END,
      "no body acts after it is dissolved",
      "acted after it was dissolved",
      "by meaning"),

  FOUNDED_BEFORE_DISSOLVED(
      true,
      Role.FOUNDED,
      Side.START,
      Role.DISSOLVED,
      Side.END,
      "a body is founded before it is dissolved",
      "was dissolved before it was founded",
      "by meaning");

  /// 122 years and 164 days.
  private static final int LONGEST_DAYS = 122 * 365 + 30 + 164;

  private final boolean firm;
  private final @Nullable Role earlier;
  private final Side earlierSide;
  private final @Nullable Role later;
  private final Side laterSide;
  private final String says;
  private final String broken;
  private final String source;

  Rule(boolean firm, String says, String broken, String source) {
    this(firm, null, Side.START, null, Side.START, says, broken, source);
  }

  Rule(
      boolean firm,
      @Nullable Role earlier,
      Side earlierSide,
      @Nullable Role later,
      Side laterSide,
      String says,
      String broken,
      String source) {
    this.firm = firm;
    this.earlier = earlier;
    this.earlierSide = earlierSide;
    this.later = later;
    this.laterSide = laterSide;
    this.says = says;
    this.broken = broken;
    this.source = source;
  }

  /// One end of what claims of a role tell.
  record RoleEnd(Role role, Side side) {}

  /// What it puts first, of the same instrument, person or body as [#later]; null where the rule is
  /// of another sort.
  @Nullable RoleEnd earlier() {
    return earlier == null ? null : new RoleEnd(earlier, earlierSide);
  }

  /// What it puts later.
  @Nullable RoleEnd later() {
    return later == null ? null : new RoleEnd(later, laterSide);
  }

  /// By how many days the later comes after the earlier at least.
  long days() {
    return this == LONGEST_LIFE ? -LONGEST_DAYS : 0;
  }

  /// The name by which programs know it, as `signed-before-in-force`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it has no exception.
  public boolean firm() {
    return firm;
  }

  /// The rule as a person says it.
  public String says() {
    return says;
  }

  /// What is wrong where it is broken, after the name of who or what broke it.
  public String broken() {
    return broken;
  }

  /// Where it comes from.
  public String source() {
    return source;
  }
}
