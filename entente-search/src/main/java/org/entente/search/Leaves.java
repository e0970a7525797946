package org.entente.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.claim.Property;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.query.search.Passage;
import org.entente.query.search.Passages;
import org.entente.reconcile.same.Same;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// What is indexed of one document: its passages, its claims, and a mark that says so.
final class Leaves {

  private final DocumentRow row;
  private final Set<String> rejected;
  private final Map<String, SortedSet<String>> otherNames = new HashMap<>();

  private Leaves(Entry entry, Set<String> rejected) {
    this.row = entry.document();
    this.rejected = rejected;
    for (Claim claim : entry.claims()) {
      String name = claim.value();
      if (claim.property() == Property.ALSO_KNOWN_AS && name != null && !isRejected(claim)) {
        otherNames.computeIfAbsent(Same.key(claim.subject()), key -> new TreeSet<>()).add(name);
      }
    }
  }

  /// What is indexed of a document.
  ///
  /// @param text its text; empty where the record has none
  /// @param rejected ids of claims that a person rejected
  static List<Document> of(Entry entry, Optional<String> text, Set<String> rejected) {
    Leaves leaves = new Leaves(entry, rejected);
    List<Document> all = new ArrayList<>();
    text.ifPresent(
        words ->
            Passages.of(leaves.row, words, entry.claims())
                .forEach(passage -> all.add(leaves.passage(passage))));
    entry.claims().forEach(claim -> all.add(leaves.claim(claim)));
    all.add(leaves.mark());
    return all;
  }

  private Document passage(Passage passage) {
    Leaf leaf = new Leaf(Fields.Kind.PASSAGE, row.id(), passage.words().start());
    leaf.text(Fields.TEXT, passage.words().quote());
    above(leaf, passage.words().section());
    boolean dated = false;
    for (Claim claim : passage.claims()) {
      leaf.word(Fields.CLAIM, claim.id());
      if (!isRejected(claim)) {
        leaf.about(claim);
        dated |= claim.time() != null;
      }
    }
    Edtf made = row.description().date();
    if (!dated && made != null) {
      leaf.days(made.bounds());
    }
    stored(leaf, passage.words());
    return leaf.document();
  }

  private Document claim(Claim claim) {
    Fields.Kind kind = isRejected(claim) ? Fields.Kind.REJECTED : Fields.Kind.CLAIM;
    Leaf leaf = new Leaf(kind, row.id(), claim.source().start());
    leaf.word(Fields.CLAIM, claim.id());
    leaf.text(Fields.TEXT, claim.source().quote());
    above(leaf, claim.source().section());
    leaf.said(claim, otherNames);
    leaf.about(claim);
    leaf.store(Fields.STORED, ClaimJson.line(claim));
    leaf.store(Fields.DOCUMENT, row.id());
    return leaf.document();
  }

  private static void stored(Leaf leaf, Citation words) {
    leaf.store(Fields.STORED, words.quote());
    leaf.store(Fields.DOCUMENT, words.document());
    leaf.store(Fields.TITLE, words.title());
    String section = words.section();
    if (section != null) {
      leaf.store(Fields.SECTION, section);
    }
    leaf.store(Fields.FROM, words.start());
  }

  private void above(Leaf leaf, @Nullable String section) {
    leaf.text(Fields.ABOVE, row.title());
    if (section != null) {
      leaf.text(Fields.ABOVE, section);
    }
  }

  private Document mark() {
    Leaf leaf = new Leaf(Fields.Kind.MARK, row.id(), 0);
    leaf.store(Fields.STAMP, stamp(row));
    leaf.store(Fields.DOCUMENT, row.id());
    return leaf.document();
  }

  /// How the record has a document: changes with anything that it has of it.
  static String stamp(DocumentRow row) {
    return row.toString();
  }

  private boolean isRejected(Claim claim) {
    return rejected.contains(claim.id());
  }
}
