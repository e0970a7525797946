package org.entente.reading.grammar;

import org.entente.authority.ActorKind;
import org.entente.authority.NameUse;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;

/// What a unit's name may be.
public final class Actors {

  private Actors() {}

  /// Whether it names a person.
  public static boolean isPerson(Unit u) {
    return switch (u.name()) {
      case Name.Person p -> true;
      case Name.Known k -> k.readings().getFirst().actor().kind() == ActorKind.PERSON;
      case null, default -> false;
    };
  }

  /// Whether it is a state's own name, and not the adjective made of it.
  static boolean namesState(Unit u) {
    return u.name() instanceof Name.Known k
        && k.use() == NameUse.NAME
        && k.readings().getFirst().actor().kind() == ActorKind.STATE;
  }

  /// Whether it names someone or something that can act, or describes by such a name.
  public static boolean isActor(Unit u) {
    return switch (u.name()) {
      case Name.Person p -> true;
      case Name.Known k -> true;
      case Name.Pair p -> true;
      case Name.Shaped s -> s.kind() != org.entente.claim.EntityKind.EVENT;
      case null, default -> false;
    };
  }
}
