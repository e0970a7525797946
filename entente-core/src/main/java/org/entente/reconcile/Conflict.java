package org.entente.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.remark.Judged;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;
import org.jspecify.annotations.Nullable;

/// Claims that cannot all be true, or that deserve a look together.
///
/// @param id stable, from the ids of its claims
/// @param kind what the claims disagree about
/// @param severity how badly
/// @param fact the fact of which they speak
/// @param claims the smallest set that shows it
/// @param explanation one sentence for a person, naming the sources
/// @param bounds for dates what each side allows, as EDTF; else empty
/// @param sides where sources differ, who stands where, in the order of `claims`; else empty
/// @param judgements what persons judged of it or of its claims, in the order in which they did
public record Conflict(
    String id,
    Kind kind,
    Severity severity,
    Fact fact,
    List<Claim> claims,
    String explanation,
    List<String> bounds,
    List<Side> sides,
    List<Judgement> judgements) {

  private static final int ID_BYTES = 12;

  public Conflict {
    claims = List.copyOf(claims);
    bounds = List.copyOf(bounds);
    sides = List.copyOf(sides);
    judgements = List.copyOf(judgements);
  }

  /// A conflict with the id that its kind and claims give it.
  public static Conflict of(
      Kind kind,
      Severity severity,
      Fact fact,
      List<Claim> claims,
      String explanation,
      List<String> bounds) {
    return new Conflict(
        id(kind, claims), kind, severity, fact, claims, explanation, bounds, List.of(), List.of());
  }

  /// The same conflict with who stands where.
  Conflict with(List<Side> standing) {
    return new Conflict(
        id, kind, severity, fact, claims, explanation, bounds, standing, judgements);
  }

  /// The same conflict with what persons judged of it, of its claims and of those of its sides.
  Conflict judged(Judged judged) {
    Stream<String> ids =
        Stream.concat(
            Stream.of(id),
            Stream.concat(claims.stream(), sides.stream().flatMap(side -> side.claims().stream()))
                .map(Claim::id));
    List<Judgement> about =
        ids.distinct()
            .flatMap(each -> judged.about(each).stream())
            .distinct()
            .sorted(Comparator.comparingInt(judged.effective()::indexOf))
            .toList();
    List<Side> standing = sides.stream().map(side -> side.judged(judged)).toList();
    return new Conflict(id, kind, severity, fact, claims, explanation, bounds, standing, about);
  }

  /// Whether a person judged that it is none.
  public boolean isDismissed() {
    return judgements.stream()
        .anyMatch(j -> j.verdict() == Verdict.DISMISS && j.about().contains(id));
  }

  /// What claims can disagree about.
  public enum Kind {
    DATE,
    SIGNATORY,
    PARTY,
    OFFICE,
    ORDER,
    LIFESPAN,
    MEMBERSHIP,
    VALUE,
    GAP;

    /// The word written in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How badly claims disagree, worst first.
  public enum Severity {
    /// They cannot all be true.
    IMPOSSIBLE,
    /// Two sources differ.
    DISAGREEMENT,
    /// Unlikely, worth a look.
    ANOMALY,
    /// A field that its own text shows to be missing.
    GAP;

    /// The word written in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What is said, without when and by whom.
  public record Fact(
      Entity subject,
      Property property,
      @Nullable Entity object,
      @Nullable String code,
      @Nullable Act act) {

    /// The fact of which a claim speaks.
    public static Fact of(Claim claim) {
      return new Fact(claim.subject(), claim.property(), claim.object(), claim.code(), claim.act());
    }
  }

  private static String id(Kind kind, List<Claim> claims) {
    String said =
        kind.word() + claims.stream().map(Claim::id).collect(Collectors.joining(" ", " ", ""));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
