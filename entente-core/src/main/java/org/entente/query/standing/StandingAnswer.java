package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.reconcile.Conflict;

/// How two parties stood on a day. A list without lines means that the record says nothing.
///
/// @param day the day
/// @param a the first party as it was on the day
/// @param b the second
/// @param relations their diplomatic relations
/// @param instruments what they had signed with each other
/// @param memberships to what both or one of them belonged
/// @param holders who spoke for them
/// @param phases the phases of their relations that may hold on the day, else the last before it
/// @param before what was last done between them, the latest first
/// @param about what was done on the day or in a stretch of time about it
/// @param after what was first done after it
/// @param conflicts what cannot all be true of the claims cited
public record StandingAnswer(
    LocalDate day,
    Side a,
    Side b,
    Finding<Relations> relations,
    List<Finding<Instrument>> instruments,
    List<Finding<Belonging>> memberships,
    List<Finding<OfficeHolder>> holders,
    List<Finding<String>> phases,
    List<Deed> before,
    List<Deed> about,
    List<Deed> after,
    List<Conflict> conflicts) {

  public StandingAnswer {
    instruments = List.copyOf(instruments);
    memberships = List.copyOf(memberships);
    holders = List.copyOf(holders);
    phases = List.copyOf(phases);
    before = List.copyOf(before);
    about = List.copyOf(about);
    after = List.copyOf(after);
    conflicts = List.copyOf(conflicts);
  }

  /// All claims cited, each once, in the order of the lines.
  public List<Claim> cited() {
    List<Claim> cited = new ArrayList<>();
    Stream.of(List.of(relations), instruments, memberships, holders, phases)
        .flatMap(List::stream)
        .forEach(
            finding -> {
              cited.addAll(finding.claims());
              cited.addAll(finding.against());
            });
    Stream.of(before, about, after).flatMap(List::stream).forEach(d -> cited.addAll(d.claims()));
    return cited.stream().distinct().toList();
  }

  /// The same with the conflicts that touch what is cited.
  public StandingAnswer with(List<Conflict> touching) {
    return new StandingAnswer(
        day,
        a,
        b,
        relations,
        instruments,
        memberships,
        holders,
        phases,
        before,
        about,
        after,
        touching);
  }
}
