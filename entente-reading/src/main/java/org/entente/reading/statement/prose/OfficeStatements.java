package org.entente.reading.statement.prose;

import java.util.List;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;

/// Who held which office: from titles, appointments, credentials and service.
final class OfficeStatements {

  private final TitleStatements titled;
  private final AppointmentStatements appointments;
  private final CredentialStatements credentials;
  private final ServiceStatements service;

  OfficeStatements(Referents referents, Story story, Clause clause, Sayer.Sink sink) {
    List<Unit> units = clause.units();
    Titles titles = new Titles(referents, story, units);
    OfficeClaims claims = new OfficeClaims(story, units, sink);
    this.titled = new TitleStatements(clause, titles, claims);
    this.appointments = new AppointmentStatements(referents, story, units, titles, claims);
    this.credentials = new CredentialStatements(referents, story, clause, titles, claims, sink);
    this.service = new ServiceStatements(story, clause, titles, claims);
  }

  /// What the titles of a sentence say.
  void titles() {
    titled.titles();
  }

  /// What a verb says of offices.
  void predicate(Predicate p) {
    credentials.predicate(p);
    if (p.nominal() || p.stance() == Stance.CONDITIONAL) {
      return;
    }
    appointments.predicate(p);
    service.predicate(p);
  }
}
