package org.entente.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Diplomatic acts, finer than PLOVER's root codes; each belongs to one root.
public enum Act {
  SIGN(Plover.AGREE),
  RATIFY(Plover.AGREE),
  ACCEDE(Plover.AGREE),
  PROMISE(Plover.AGREE),
  MEET(Plover.CONSULT),
  VISIT(Plover.CONSULT),
  NEGOTIATE(Plover.CONSULT),
  CORRESPOND(Plover.CONSULT),
  MEDIATE(Plover.CONSULT),
  RECOGNISE(Plover.SUPPORT),
  ESTABLISH_RELATIONS(Plover.SUPPORT),
  RESUME_RELATIONS(Plover.SUPPORT),
  OPEN_MISSION(Plover.SUPPORT),
  RAISE_MISSION(Plover.SUPPORT),
  ACCREDIT(Plover.SUPPORT),
  APPOINT(Plover.SUPPORT),
  ENDORSE(Plover.SUPPORT),
  CONCEDE(Plover.CONCEDE),
  APOLOGISE(Plover.CONCEDE),
  EASE_RESTRICTIONS(Plover.CONCEDE),
  TRADE(Plover.COOPERATE),
  EXERCISE_JOINTLY(Plover.COOPERATE),
  EXTRADITE(Plover.COOPERATE),
  EXCHANGE(Plover.COOPERATE),
  AID(Plover.AID),
  LEND(Plover.AID),
  ARM(Plover.AID),
  GIVE_ASYLUM(Plover.AID),
  WITHDRAW_FORCES(Plover.RETREAT),
  CEASE_FIRE(Plover.RETREAT),
  RELEASE(Plover.RETREAT),
  CEDE(Plover.RETREAT),
  DISARM(Plover.RETREAT),
  END_WAR(Plover.RETREAT),
  RESIGN(Plover.RETREAT),
  DEMAND(Plover.REQUEST),
  PROPOSE(Plover.REQUEST),
  APPEAL(Plover.REQUEST),
  INVITE(Plover.REQUEST),
  ACCUSE(Plover.ACCUSE),
  CONDEMN(Plover.ACCUSE),
  INVESTIGATE(Plover.ACCUSE),
  REFUSE(Plover.REJECT),
  VETO(Plover.REJECT),
  DENOUNCE(Plover.REJECT),
  WITHDRAW_FROM(Plover.REJECT),
  DECLARE_INDEPENDENCE(Plover.REJECT),
  THREATEN(Plover.THREATEN),
  ULTIMATUM(Plover.THREATEN),
  PROTEST(Plover.PROTEST),
  RIOT(Plover.PROTEST),
  REVOLT(Plover.PROTEST),
  STRIKE(Plover.PROTEST),
  SEVER_RELATIONS(Plover.SANCTION),
  CLOSE_MISSION(Plover.SANCTION),
  LOWER_MISSION(Plover.SANCTION),
  RECALL(Plover.SANCTION),
  DEPART(Plover.SANCTION),
  EXPEL(Plover.SANCTION),
  EMBARGO(Plover.SANCTION),
  BREAK_OFF(Plover.SANCTION),
  MOBILISE(Plover.MOBILIZE),
  DEPLOY(Plover.MOBILIZE),
  BLOCKADE(Plover.COERCE),
  OCCUPY(Plover.COERCE),
  ANNEX(Plover.COERCE),
  SEIZE(Plover.COERCE),
  ARREST(Plover.COERCE),
  REPRESS(Plover.COERCE),
  DECLARE_WAR(Plover.ASSAULT),
  INVADE(Plover.ASSAULT),
  ATTACK(Plover.ASSAULT),
  BATTLE(Plover.ASSAULT),
  BOMB(Plover.ASSAULT),
  OVERTHROW(Plover.ASSAULT),
  ASSASSINATE(Plover.ASSAULT);

  private static final Map<String, Act> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Act::word, Function.identity()));

  private final Plover code;

  Act(Plover code) {
    this.code = code;
  }

  /// The root code to which the act belongs.
  public Plover code() {
    return code;
  }

  /// The word written in JSON, as `open-mission`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The act of that word, if there is one.
  public static Optional<Act> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
