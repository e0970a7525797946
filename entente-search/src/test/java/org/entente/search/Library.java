package org.entente.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.query.search.Found;
import org.entente.query.search.Search;
import org.entente.query.search.SearchWords;
import org.entente.remark.Judged;
import org.entente.source.Description;

/// A record in memory to which short documents are added, and searches of it.
final class Library {

  static final Instant MONDAY = Instant.parse("2024-01-01T10:00:00Z");
  static final Instant TUESDAY = Instant.parse("2024-01-02T10:00:00Z");

  final MemoryLedger ledger = new MemoryLedger();
  final List<Problem> notices = new ArrayList<>();

  /// A claim that a text says, with the words that say it.
  record Said(String quote, ClaimDraft draft) {}

  Library add(String id, String text, Said... said) {
    return add(id, text, Description.NONE, MONDAY, said);
  }

  Library add(String id, String text, Description description, Instant learned, Said... said) {
    List<Claim> claims = new ArrayList<>();
    for (Said one : said) {
      int start = text.indexOf(one.quote());
      int end = start + one.quote().length();
      claims.add(one.draft().cite(new Citation(id, id, null, start, end, one.quote()), text));
    }
    DocumentRow row =
        new DocumentRow(
            id, Integer.toHexString(text.hashCode()), id, text.length(), description, learned);
    ledger.append(List.of(new Deposit(new Entry(row, claims, List.of(), List.of()), text)));
    return this;
  }

  static Search search(String words) throws ProblemException {
    return Search.words(SearchWords.parse(words), 10);
  }

  Found find(LuceneIndex index, String words) throws ProblemException {
    return find(index, search(words), LedgerView.NOW);
  }

  Found find(LuceneIndex index, Search search, Instant knownOn) throws ProblemException {
    Judged judged = Judged.of(ledger.remarks(knownOn));
    return index.find(ledger, knownOn, search.ready(judged), notices::add);
  }

  /// The passages that were found, each as its document's id and its words.
  static List<String> passages(Found found) {
    return found.passages().stream()
        .map(hit -> hit.words().document() + ": " + hit.words().quote())
        .toList();
  }

  List<String> noticed() {
    List<String> ids = notices.stream().map(Problem::id).toList();
    notices.clear();
    return ids;
  }
}
