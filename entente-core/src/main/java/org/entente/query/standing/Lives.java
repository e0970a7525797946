package org.entente.query.standing;

import java.time.LocalDate;
import java.util.List;
import org.entente.query.standing.Relations.Ground;
import org.entente.query.standing.Relations.State;

/// What the years of two states' lives, as the authority has them, add to what is told.
///
/// Words that tell of relations in so many words go before the authority's years. But what no words
/// say, or only let presume, cannot have been before one of the two was a state, nor after.
final class Lives {

  private final Side a;
  private final Side b;
  private final int year;

  Lives(Side a, Side b, LocalDate day) {
    this.a = a;
    this.b = b;
    this.year = day.getYear();
  }

  Finding<Relations> heeded(Finding<Relations> told) {
    boolean presumed =
        switch (told.what().ground()) {
          case BEGAN, UNSAID, BROKEN_LATER, RESUMED_LATER, SHOWN_LATER -> true;
          default -> false;
        };
    if (!presumed || told.sureness() == Sureness.DISPUTED) {
      return told;
    }
    if (a.isBefore(year) || b.isBefore(year)) {
      return none(told, Ground.NO_STATE_YET);
    }
    return a.isAfter(year) || b.isAfter(year) ? none(told, Ground.NO_STATE_ANY_MORE) : told;
  }

  private static Finding<Relations> none(Finding<Relations> told, Ground ground) {
    return new Finding<>(
        new Relations(State.NONE, ground, null, null),
        Sureness.CERTAIN,
        told.claims(),
        List.of(),
        told.judged());
  }
}
