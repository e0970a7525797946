package org.entente.formats.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.Imported;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Groups claims by the document that they cite and adds them to what is on record of it.
///
/// What is on record stays: an import adds claims to a document and takes none away. A claim that
/// is there already, by its id, is added only if it says the same, and then changes nothing.
final class ByDocument {

  private final LedgerView record;
  private final Instant learned;
  private final Map<Key, Placed> byKey = new LinkedHashMap<>();
  private final Map<String, Placed> byId = new HashMap<>();

  /// The same bytes give the same ids, also where they lie twice under two names.
  private record Key(String document, String id) {}

  private record Placed(Claim claim, String place) {}

  ByDocument(LedgerView record, Instant learned) {
    this.record = record;
    this.learned = learned;
  }

  /// Takes a claim.
  ///
  /// @param place where it stands, for problems
  /// @throws ProblemException `id-twice`, if another claim has its id
  void add(Claim claim, String place) throws ProblemException {
    Placed placed = new Placed(claim, place);
    Placed earlier = byId.putIfAbsent(claim.id(), placed);
    if (earlier != null && !says(claim).equals(says(earlier.claim))) {
      throw idTwice(claim, place, "the claim in " + earlier.place);
    }
    byKey.putIfAbsent(key(claim), placed);
  }

  private static Key key(Claim claim) {
    return new Key(claim.source().document(), claim.id());
  }

  /// What a claim says, wherever its document lies.
  private static Claim says(Claim claim) {
    Citation at = claim.source();
    return claim.citing(new Citation("", "", null, at.start(), at.end(), at.quote()));
  }

  /// What is to be on record.
  ///
  /// @param problems found so far; those found now are added
  /// @throws ProblemException if the record fails
  Imported imported(List<Problem> problems) throws ProblemException {
    SortedMap<String, List<Placed>> cited = new TreeMap<>();
    for (Placed placed : byKey.values()) {
      String document = placed.claim.source().document();
      cited.computeIfAbsent(document, id -> new ArrayList<>()).add(placed);
    }
    Map<String, Entry> entries = entries(cited.keySet());
    List<Deposit> deposits = new ArrayList<>();
    Set<Key> kept = new HashSet<>();
    for (var document : cited.entrySet()) {
      Entry known = entries.get(document.getKey());
      Cited on = known == null ? Cited.unread() : Cited.of(known, record);
      for (Placed placed : document.getValue()) {
        try {
          on.add(placed.claim, placed.place).ifPresent(problems::add);
          kept.add(key(placed.claim));
        } catch (ProblemException e) {
          problems.add(e.problem());
        }
      }
      on.deposit(learned).ifPresent(deposits::add);
    }
    List<Claim> claims =
        byKey.values().stream().map(Placed::claim).filter(c -> kept.contains(key(c))).toList();
    return new Imported(claims, deposits, problems);
  }

  private Map<String, Entry> entries(Set<String> documents) throws ProblemException {
    Map<String, Entry> entries = new HashMap<>();
    record.entries(LedgerView.NOW, documents, entry -> entries.put(entry.document().id(), entry));
    return entries;
  }

  static ProblemException idTwice(Claim claim, String place, String earlier) {
    return new ProblemException(
        new Problem(
            "id-twice",
            Severity.ERROR,
            place + ", id",
            "has the id %s of %s and says something else.".formatted(claim.id(), earlier),
            "Give it an id of its own."));
  }
}
