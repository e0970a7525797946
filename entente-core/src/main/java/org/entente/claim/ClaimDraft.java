package org.entente.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// A claim being put together; [#cite] ends it, since a claim without its words cannot be built.
public final class ClaimDraft {

  private static final int ID_BYTES = 12;

  private final Entity subject;
  private final Property property;
  private final String rule;
  private @Nullable Entity object;
  private @Nullable String value;
  private @Nullable String language;
  private @Nullable String code;
  private @Nullable Act act;
  private @Nullable HistoricalDate time;
  private @Nullable Place place;
  private Stance stance = Stance.ASSERTED;
  private boolean reciprocal;
  private double confidence = 0.8;

  /// Starts a claim that `rule` makes about a subject.
  public ClaimDraft(Entity subject, Property property, String rule) {
    this.subject = subject;
    this.property = property;
    this.rule = rule;
  }

  /// Whom or what it is about.
  public Entity subject() {
    return subject;
  }

  /// The other actor or thing; null where it has none so far.
  public @Nullable Entity object() {
    return object;
  }

  /// Names the other side.
  public ClaimDraft object(@Nullable Entity other) {
    this.object = other;
    return this;
  }

  /// Gives the literal.
  public ClaimDraft value(@Nullable String literal) {
    this.value = literal;
    return this;
  }

  /// Gives the language of the literal, as a BCP 47 tag.
  public ClaimDraft language(@Nullable String tag) {
    this.language = tag;
    return this;
  }

  /// Codes an event by its act, and so by its root.
  public ClaimDraft act(Act precise) {
    this.act = precise;
    this.code = precise.code().name();
    return this;
  }

  /// Codes an event by its root alone.
  public ClaimDraft code(Plover root) {
    this.code = root.name();
    return this;
  }

  /// Gives the phase of relations.
  public ClaimDraft code(Phase phase) {
    this.code = phase.word();
    return this;
  }

  /// Gives the type of an instrument.
  public ClaimDraft code(InstrumentType type) {
    this.code = type.word();
    return this;
  }

  /// Dates the claim.
  public ClaimDraft time(@Nullable HistoricalDate when) {
    this.time = when;
    return this;
  }

  /// Places the claim.
  public ClaimDraft place(@Nullable Place where) {
    this.place = where;
    return this;
  }

  /// Says how the words stand to the fact.
  public ClaimDraft stance(Stance how) {
    this.stance = how;
    return this;
  }

  /// Marks what both sides did to each other.
  public ClaimDraft reciprocal(boolean both) {
    this.reciprocal = both;
    return this;
  }

  /// Says how sure the rule is, from 0 to 1.
  public ClaimDraft confidence(double sure) {
    this.confidence = sure;
    return this;
  }

  /// Ends the claim with its words.
  ///
  /// @param digest the hex digest of the document's bytes, which the id is made from
  public Claim cite(Citation source, String digest) {
    return new Claim(
        id(source, digest),
        subject,
        property,
        object,
        value,
        language,
        code,
        act,
        time,
        place,
        stance,
        reciprocal,
        confidence,
        source,
        rule);
  }

  private String id(Citation source, String digest) {
    String said =
        String.join(
            "\u001f",
            digest,
            Integer.toString(source.start()),
            Integer.toString(source.end()),
            subject.name(),
            property.word(),
            object == null ? "" : object.name(),
            String.valueOf(value),
            String.valueOf(code),
            act == null ? "" : act.word(),
            time == null ? "" : time.edtf().toString(),
            stance.word());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
