package org.entente.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.asof.AsOf;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.ConflictQuery;
import org.entente.query.series.Series;
import org.entente.query.series.SeriesOf;
import org.entente.query.series.SeriesQuery;
import org.entente.query.standing.Position;
import org.entente.query.standing.Standing;
import org.entente.query.standing.StandingAnswer;
import org.entente.query.standing.Standings;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.Witness;
import org.entente.remark.Judged;

/// Puts questions about days to a record.
final class Asking {

  private final Authority authority;

  Asking(Authority authority) {
    this.authority = authority;
  }

  StandingAnswer standing(LedgerView record, Standing asked) throws ProblemException {
    StandingAnswer answer =
        standings(record, asked.knownOn()).of(asked.a(), asked.b(), asked.day());
    return answer.with(conflicts(record, asked.knownOn(), answer.cited()));
  }

  /// What the documents of claims show against themselves and each other of these claims.
  private List<Conflict> conflicts(LedgerView record, Instant knownOn, List<Claim> cited)
      throws ProblemException {
    Set<String> documents = new HashSet<>();
    Set<String> claims = new HashSet<>();
    for (Claim claim : cited) {
      documents.add(claim.source().document());
      claims.add(claim.id());
    }
    List<Witness> witnesses = new ArrayList<>();
    record.entries(knownOn, documents, entry -> witnesses.add(Witnesses.of(entry)));
    return ConflictQuery.ALL.of(witnesses, authority, Judged.of(record.remarks(knownOn))).stream()
        .filter(conflict -> touches(conflict, claims))
        .toList();
  }

  private static boolean touches(Conflict conflict, Set<String> cited) {
    return Stream.concat(
            conflict.claims().stream(), conflict.sides().stream().flatMap(s -> s.claims().stream()))
        .map(Claim::id)
        .anyMatch(cited::contains);
  }

  Position position(LedgerView record, String name, LocalDate day, Instant knownOn)
      throws ProblemException {
    return standings(record, knownOn).position(name, day);
  }

  Series series(LedgerView record, SeriesQuery asked) throws ProblemException {
    AsOf rows = record.asOf(asked.knownOn());
    Judged judged = Judged.of(record.remarks(asked.knownOn()));
    Standings names = new Standings(authority, rows, judged);
    return new SeriesOf(rows, judged)
        .of(
            names.side(asked.a(), asked.namesOn()),
            names.side(asked.b(), asked.namesOn()),
            asked.step(),
            asked.firstDay(),
            asked.lastDay());
  }

  private Standings standings(LedgerView record, Instant knownOn) throws ProblemException {
    return new Standings(authority, record.asOf(knownOn), Judged.of(record.remarks(knownOn)));
  }
}
