package org.entente.query.profile;

import java.util.List;
import java.util.SequencedMap;
import org.entente.authority.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reconcile.Conflict;
import org.entente.time.Edtf;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// What an instrument went through, by all who tell of it.
///
/// @param key its key in the record
/// @param name its name, as most claims have it
/// @param names the other names by which it goes
/// @param types what sort of instrument it is, with who says so
/// @param stages its life from its negotiation to its end; those of which nothing is told left out
/// @param parties its parties and what each did
/// @param signatories the persons who signed it
/// @param told what it provides, from what it came and to what it led, and which others it amends
///   or supersedes
/// @param claims all that tell of it, by their dates
/// @param sources the documents that tell of it, and how many claims each has
/// @param namesakes the keys of others that bear the name
/// @param conflicts what cannot all be true of the claims
public record Course(
    String key,
    String name,
    List<String> names,
    List<Told> types,
    List<Stage> stages,
    List<Party> parties,
    List<Signatory> signatories,
    SequencedMap<Property, List<Told>> told,
    List<Claim> claims,
    List<Source> sources,
    List<String> namesakes,
    List<Conflict> conflicts) {

  /// What claims say in the same words, or of the same thing.
  ///
  /// @param what a code, a text, or another thing's name
  /// @param other the other thing; null where it is a text or a code
  public record Told(String what, @Nullable Entity other, List<Claim> claims) {}

  /// A stage in the life of an instrument.
  ///
  /// @param dates when, by each date that is told; the most exact first
  /// @param disputed whether two of them exclude each other
  public record Stage(Property stage, List<Dated> dates, boolean disputed) {}

  /// One date that claims give.
  ///
  /// @param edtf the date; null where they give none
  /// @param interval what is certain of it
  /// @param stance how the words stand to it
  /// @param claims who says so
  public record Dated(
      @Nullable Edtf edtf, UncertainInterval interval, Stance stance, List<Claim> claims) {}

  /// What a party can do to an instrument.
  public enum Deed {
    NAMED,
    SIGNED,
    RATIFIED,
    ACCEDED,
    IN_FORCE,
    DENOUNCED
  }

  /// A party with what it did.
  ///
  /// @param key its key
  /// @param entity as claims name it
  /// @param deeds by each deed of which something is told, when
  public record Party(String key, Entity entity, SequencedMap<Deed, List<Dated>> deeds) {}

  /// A person who signed, or of whom it is said or denied.
  ///
  /// @param key the person's key
  /// @param person as claims name the person
  /// @param state for which state the authority has the person sign; null where that is not known
  /// @param asserted who says so
  /// @param denied who says otherwise
  /// @param disputed whether sources differ over it
  public record Signatory(
      String key,
      Entity person,
      @Nullable Actor state,
      List<Claim> asserted,
      List<Claim> denied,
      boolean disputed) {}

  /// A document that tells of it.
  public record Source(String document, String title, int claims) {}
}
