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
import org.entente.reconcile.same.Sameness;
import org.entente.reconcile.same.SamenessBuilder;
import org.entente.remark.Judged;

/// Puts questions about days to a record.
final class Asking {

  private final Authority authority;

  Asking(Authority authority) {
    this.authority = authority;
  }

  StandingAnswer standing(LedgerView record, Standing asked) throws ProblemException {
    Judged judged = Judged.of(record.remarks(asked.knownOn()));
    AsOf rows = record.asOf(asked.knownOn());
    List<Claim> byName =
        new Standings(authority, rows, judged).of(asked.a(), asked.b(), asked.day()).cited();
    List<Witness> witnesses = witnesses(record, asked.knownOn(), byName);
    Sameness sameness = sameness(witnesses, judged);
    StandingAnswer answer =
        new Standings(authority, rows, judged, sameness::instrument)
            .of(asked.a(), asked.b(), asked.day());
    return answer.with(touching(answer.cited(), sameness, witnesses, judged));
  }

  /// The documents of claims: only these can tell under which other names an instrument of the
  /// answer goes, and what contradicts it.
  private static List<Witness> witnesses(LedgerView record, Instant knownOn, List<Claim> cited)
      throws ProblemException {
    Set<String> documents = new HashSet<>();
    cited.forEach(claim -> documents.add(claim.source().document()));
    List<Witness> witnesses = new ArrayList<>();
    record.entries(knownOn, documents, entry -> witnesses.add(Witnesses.of(entry)));
    return witnesses;
  }

  private Sameness sameness(List<Witness> witnesses, Judged judged) {
    SamenessBuilder builder = new SamenessBuilder(authority, judged);
    witnesses.forEach(witness -> builder.add(witness.claims()));
    return builder.build();
  }

  /// What documents show against themselves and each other of cited claims, and of the instruments
  /// of which these tell.
  private List<Conflict> touching(
      List<Claim> cited, Sameness sameness, List<Witness> witnesses, Judged judged) {
    Set<String> touched = new HashSet<>();
    for (Claim claim : cited) {
      touched.add(claim.id());
      sameness.instrument(claim).ifPresent(touched::add);
    }
    return ConflictQuery.ALL.of(witnesses, authority, judged).stream()
        .filter(conflict -> claims(conflict).anyMatch(c -> touches(c, touched, sameness)))
        .toList();
  }

  private static Stream<Claim> claims(Conflict conflict) {
    return Stream.concat(
        conflict.claims().stream(),
        conflict.sides().stream().flatMap(side -> side.claims().stream()));
  }

  private static boolean touches(Claim claim, Set<String> touched, Sameness sameness) {
    return touched.contains(claim.id())
        || sameness.instrument(claim).filter(touched::contains).isPresent();
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
