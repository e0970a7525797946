package org.entente.query.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The position of one party towards all with whom the record has it deal.
///
/// @param day the day
/// @param side the party as it was on the day
/// @param towards how it stood to each of the others, by name
public record Position(LocalDate day, Side side, List<Towards> towards) {

  static final Comparator<Towards> BY_NAME =
      Comparator.comparing((Towards towards) -> towards.other().name())
          .thenComparing(towards -> towards.other().keys().getFirst());

  public Position {
    towards = List.copyOf(towards);
  }

  /// How it stood to one other.
  ///
  /// @param other the other as it was on the day
  /// @param relations their diplomatic relations
  /// @param last what was last done between them before the day
  public record Towards(Side other, Finding<Relations> relations, Optional<Deed> last) {}
}
