package org.entente.asof;

import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.jspecify.annotations.Nullable;

/// What sort of thing a claim tells of those under whom it is filed.
public enum Sort {
  /// Acts that begin, change or end the relations of two states: recognition, missions, war.
  RELATIONS,
  /// The coming and going of envoys.
  ENVOY,
  /// What else was done between two.
  ACT,
  /// The life of an instrument, and whom it binds.
  INSTRUMENT,
  /// Belonging to an organisation or alliance.
  MEMBERSHIP,
  /// Who held which office.
  OFFICE,
  /// The phase of the relations of two.
  PHASE,
  /// How an actor came to be, ended, or passed under another.
  LIFE;

  private final String word = name().toLowerCase(Locale.ROOT);

  /// The word by which stores know it.
  public String word() {
    return word;
  }

  /// What a claim tells; empty where no question about a day needs it.
  static Optional<Sort> of(Claim claim) {
    return switch (claim.property()) {
      case EVENT -> Optional.of(of(claim.act()));
      case RELATIONS -> Optional.of(PHASE);
      case INSTRUMENT_TYPE,
          NEGOTIATED,
          SIGNED,
          SIGNATORY,
          PARTY,
          RATIFIED,
          IN_FORCE,
          TERMINATED,
          SUPERSEDES ->
          Optional.of(INSTRUMENT);
      case MEMBER_OF -> Optional.of(MEMBERSHIP);
      case HOLDS_OFFICE -> Optional.of(OFFICE);
      case FOUNDED, DISSOLVED, PART_OF -> Optional.of(LIFE);
      default -> Optional.empty();
    };
  }

  private static Sort of(@Nullable Act act) {
    return switch (act) {
      case null -> ACT;
      case RECOGNISE,
          ESTABLISH_RELATIONS,
          RESUME_RELATIONS,
          OPEN_MISSION,
          RAISE_MISSION,
          SEVER_RELATIONS,
          CLOSE_MISSION,
          LOWER_MISSION,
          BREAK_OFF,
          DECLARE_WAR,
          END_WAR,
          ANNEX ->
          RELATIONS;
      case ACCREDIT, APPOINT, RECALL, DEPART -> ENVOY;
      default -> ACT;
    };
  }

  /// Whether a claim also tells how its subject came to be.
  static boolean beginsSubject(Claim claim) {
    return claim.property() == Property.EVENT && claim.act() == Act.DECLARE_INDEPENDENCE;
  }

  /// Whether a claim also tells how its object ended, or passed under another.
  static boolean endsObject(Claim claim) {
    return claim.property() == Property.EVENT
        && (claim.act() == Act.ANNEX || claim.act() == Act.OCCUPY);
  }
}
