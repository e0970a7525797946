package org.entente.reading.grammar;

import java.util.Set;
import org.entente.reading.mention.WordSet;

/// Nouns for those who act for a state, a people or a body: what they do, it does.
public final class Collectives {

  private static final Set<String> NOUNS =
      WordSet.of(
          "government governments administration regime leadership leader leaders authorities"
              + " officials official representatives representative delegation delegations"
              + " delegates diplomats diplomat negotiators negotiator forces force troops army"
              + " armies navy fleet fleets military soldiers units planes aircraft bombers warships"
              + " ships parliament senate congress legislature cabinet council assembly ministry"
              + " foreign_ministry state_department people peoples nation nations state states"
              + " country countries republic empire kingdom monarchy crown court side sides powers"
              + " power allies ally neighbor neighbour neighbors neighbours revolutionaries"
              + " nationalists rebels insurgents communists patriots public envoys envoy"
              + " commissioners ministers diplomatic_representatives members member satellites"
              + " colonies colony princes principality duchy tribes settlers colonists citizens"
              + " voters lawmakers workers students presidents statesmen policymakers policy-makers"
              + " armada divisions tanks guerrillas militia separatists party parties bloc"
              + " signatories signatory warplanes agents intelligence command commanders officers"
              + " officer marines cavalry guards infantry paratroopers sailors commandos gunboats"
              + " garrison garrisons corps dictatorship junta politburo mission squadron forces'");

  private Collectives() {}

  /// Whether the noun stands for those who act.
  public static boolean contains(String noun) {
    return NOUNS.contains(noun);
  }
}
