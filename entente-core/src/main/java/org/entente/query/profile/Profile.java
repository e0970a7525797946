package org.entente.query.profile;

import java.util.List;
import java.util.SortedMap;
import org.entente.authority.Actor;
import org.entente.authority.Membership;
import org.entente.authority.NameUse;
import org.entente.authority.Office;
import org.entente.authority.Succession;
import org.entente.claim.Entity;
import org.entente.reconcile.Conflict;
import org.jspecify.annotations.Nullable;

/// Who an actor is: what the authority knows, and what the record tells in numbers.
///
/// @param meant who it is
/// @param source from where the authority knows of it; null where it does not, or does not say
/// @param home the state for which it stands; null for states, and where that is not known
/// @param names the names by which it goes
/// @param line the actors that are one state with it through its names and constitutions, from the
///   first to the last; empty where there is no other
/// @param predecessors who came before it, by the authority
/// @param successors who came after it, by the authority
/// @param memberships to what it belonged, or who belonged to it, by the authority
/// @param offices the offices of a person, by the authority
/// @param claims how many claims tell of it
/// @param properties how many of each property
/// @param acts how many of each act
/// @param partners with whom the claims have it deal, most first
/// @param instruments the instruments of which they tell with it, most first
/// @param organisations to what they have it belong
/// @param conflicts what cannot all be true of them, but what was dismissed
public record Profile(
    Meant meant,
    @Nullable String source,
    @Nullable Actor home,
    List<Name> names,
    List<Actor> line,
    List<Succession> predecessors,
    List<Succession> successors,
    List<Membership> memberships,
    List<Office> offices,
    int claims,
    SortedMap<String, Integer> properties,
    SortedMap<String, Integer> acts,
    List<Tie> partners,
    List<Tie> instruments,
    List<Tie> organisations,
    List<Conflict> conflicts) {

  /// A name of an actor.
  ///
  /// @param name as it is written
  /// @param use how it stands for the actor; null where only sources use it
  /// @param language BCP 47 tag; null where that is not told
  /// @param since the first year in which it means this actor; null where it always did
  /// @param until the last such year; null where it still does
  public record Name(
      String name,
      @Nullable NameUse use,
      @Nullable String language,
      @Nullable Integer since,
      @Nullable Integer until) {}

  /// That claims tell of an actor together with another, or with a thing.
  ///
  /// @param key its key
  /// @param entity as claims name it
  /// @param actor what the authority knows of it; null where it does not know it
  /// @param claims how many
  public record Tie(String key, Entity entity, @Nullable Actor actor, int claims) {}
}
