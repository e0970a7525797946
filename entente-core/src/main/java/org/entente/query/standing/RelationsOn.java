package org.entente.query.standing;

import java.time.LocalDate;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
import org.entente.authority.Authority;
import org.entente.problem.ProblemException;
import org.entente.remark.Judged;

/// The diplomatic relations of two named states on a day.
public final class RelationsOn {

  private final Authority authority;
  private final AsOf rows;
  private final Judged judged;

  /// Ready to be asked about a record.
  public RelationsOn(Authority authority, AsOf rows, Judged judged) {
    this.authority = authority;
    this.rows = rows;
    this.judged = judged;
  }

  /// Whom a name means on a day.
  public Side side(String name, LocalDate day) {
    return Side.of(name, day, authority, judged);
  }

  /// How two stood.
  ///
  /// @throws ProblemException if the record fails
  public Relations of(String a, String b, LocalDate day) throws ProblemException {
    Side one = side(a, day);
    Side other = side(b, day);
    Evidence evidence = new Evidence(rows, judged, Bounds.day(day));
    ChangeReader reader = new ChangeReader(one, other, new Envoys(authority));
    return new Course(reader.of(evidence), day).relations();
  }
}
