package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Dates the acts that a heading tells with a bare year by what its section tells of them.
///
/// "Legation raised to embassy, 1951" over "He was promoted to ambassador on 16 November 1951" says
/// one fact twice: the heading what it was, the sentence when it was. Nothing is added where the
/// section tells the act itself.
final class HeadedActs {

  private static final Set<Act> RELATIONS = Set.of(Act.ESTABLISH_RELATIONS, Act.RESUME_RELATIONS);
  private static final Set<Act> MISSIONS = Set.of(Act.OPEN_MISSION, Act.RAISE_MISSION);
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Entities entities;
  private final List<Claim> heads;
  private final List<Claim> told;
  private final String digest;

  /// @param heads what the heading says
  /// @param told what its section says
  HeadedActs(Entities entities, List<Claim> heads, List<Claim> told, String digest) {
    this.entities = entities;
    this.heads = heads;
    this.told = told;
    this.digest = digest;
  }

  /// The acts of the heading with the dates of the section, each cited to the words that give the
  /// date.
  List<Claim> dated() {
    List<Claim> out = new ArrayList<>();
    for (Claim head : heads) {
      Act act = head.act();
      boolean bare =
          head.time() != null
              && YEAR.matcher(head.time().edtf().toString()).matches()
              && head.stance() == Stance.ASSERTED;
      Claim evidence =
          act == null || head.object() == null || !bare || itself(head)
              ? null
              : evidence(head, act);
      if (act != null && evidence != null) {
        out.add(claim(head, act, evidence));
      }
    }
    return out;
  }

  private Claim claim(Claim head, Act act, Claim evidence) {
    HistoricalDate time =
        evidence.time() == null
            ? null
            : evidence.time().with(Edtf.parse(day(evidence)), Basis.ANCHORED);
    return new ClaimDraft(head.subject(), Property.EVENT, "told-under-heading")
        .act(act)
        .object(head.object())
        .reciprocal(head.reciprocal())
        .time(time)
        .confidence(0.7)
        .cite(evidence.source(), digest);
  }

  /// Whether the section tells the act itself, in that year or without a date.
  private boolean itself(Claim head) {
    return told.stream()
        .anyMatch(
            c -> c.act() == head.act() && pair(c, head) && (c.time() == null || within(c, head)));
  }

  private @Nullable Claim evidence(Claim head, Act act) {
    if (RELATIONS.contains(act)) {
      return first(head, c -> accredits(c, head, false) || opens(c, head));
    }
    if (act == Act.RAISE_MISSION) {
      return first(head, c -> ambassador(c) && (accredits(c, head, true) || serves(c, head)));
    }
    if (act == Act.OPEN_MISSION) {
      Claim received = first(head, c -> accredits(c, head, true) || opens(c, head));
      return received != null ? received : first(head, c -> serves(c, head));
    }
    return null;
  }

  private @Nullable Claim first(Claim head, Predicate<Claim> tells) {
    return told.stream().filter(c -> within(c, head)).filter(tells).findFirst().orElse(null);
  }

  /// Whether a claim is dated more finely than the heading, in its year.
  private static boolean within(Claim c, Claim head) {
    return c.stance() == Stance.ASSERTED
        && c.time() != null
        && head.time() != null
        && day(c).startsWith(head.time().edtf() + "-");
  }

  /// The date, or the day on which a lasting one began.
  private static String day(Claim c) {
    String text = c.time() == null ? "" : c.time().edtf().toString();
    return text.endsWith("/..") ? text.substring(0, text.length() - 3) : text;
  }

  private boolean pair(Claim c, Claim head) {
    return kin(c.subject(), head.subject()) && kin(c.object(), head.object())
        || kin(c.subject(), head.object()) && kin(c.object(), head.subject());
  }

  private boolean kin(@Nullable Entity a, @Nullable Entity b) {
    return a != null && b != null && entities.kin(a, b);
  }

  /// Whether an envoy was accredited to the host, or, where both sides count, to either.
  private boolean accredits(Claim c, Claim head, boolean host) {
    return c.act() == Act.ACCREDIT
        && (kin(c.object(), head.object()) || !host && kin(c.object(), head.subject()));
  }

  private boolean opens(Claim c, Claim head) {
    return c.act() != null && MISSIONS.contains(c.act()) && pair(c, head);
  }

  /// Whether an envoy was appointed.
  private boolean serves(Claim c, Claim head) {
    return c.property() == Property.HOLDS_OFFICE
        && c.value() != null
        && Envoys.holds(c.value())
        && (kin(c.object(), head.object()) || kin(c.object(), head.subject()));
  }

  /// Whether the one of whom a claim tells was an ambassador.
  private boolean ambassador(Claim c) {
    return told.stream()
        .anyMatch(
            o ->
                o.property() == Property.HOLDS_OFFICE
                    && o.subject().equals(c.subject())
                    && o.value() != null
                    && o.value().contains("mbassador"));
  }
}
