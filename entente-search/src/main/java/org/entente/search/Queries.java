package org.entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.entente.claim.Property;
import org.entente.query.NameFilter;
import org.entente.query.search.Sought;
import org.entente.query.search.Term;
import org.entente.time.DayRange;

/// A search as Lucene asks it. It is put together from values only: nothing that a person typed is
/// ever read as a query of Lucene's own.
final class Queries {

  /// How much a word in the title or the heading above counts beside one in the words themselves.
  private static final float WEIGHT_ABOVE = 0.3f;

  /// How much a word that stands in several fields counts in the others.
  private static final float OTHER_FIELDS = 0.1f;

  private static final List<String> OWN = List.of(Fields.TEXT, Fields.SAID);

  private Queries() {}

  /// What is to be found. Each word must stand in it or above it, one of them in it.
  static Query of(Sought sought) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder one = new BooleanQuery.Builder();
    for (Term term : sought.words().wanted()) {
      all.add(anywhere(term), Occur.MUST);
      OWN.forEach(field -> one.add(in(field, term), Occur.SHOULD));
    }
    all.add(one.build(), Occur.FILTER);
    all.add(either(kind(Fields.Kind.PASSAGE), kind(Fields.Kind.CLAIM)), Occur.FILTER);
    for (Term term : sought.words().unwanted()) {
      OWN.forEach(field -> all.add(in(field, term), Occur.MUST_NOT));
    }
    conditions(sought, all);
    return all.build();
  }

  /// What is marked in the words of a hit.
  static Query marked(Sought sought) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    sought.words().wanted().forEach(term -> any.add(in(Fields.TEXT, term), Occur.SHOULD));
    return any.build();
  }

  private static void conditions(Sought sought, BooleanQuery.Builder all) {
    Property property = sought.property();
    if (property != null) {
      all.add(whole(Fields.PROPERTY, property.word()), Occur.FILTER);
    }
    String place = sought.document();
    if (place != null) {
      String plain = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
      all.add(whole(Fields.PLACE, plain), Occur.FILTER);
    }
    DayRange days = sought.days();
    if (days != null) {
      long[] first = {Leaf.first(days)};
      long[] last = {Leaf.last(days)};
      all.add(LongRange.newIntersectsQuery(Fields.DAYS, first, last), Occur.FILTER);
    }
    sought.actors().forEach(actor -> all.add(about(actor), Occur.FILTER));
  }

  /// A claim as `NameFilter` has it, a passage with such a claim or with a name of the actor in its
  /// words.
  private static Query about(NameFilter actor) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(oneOf(Fields.REF, actor.refs()), Occur.SHOULD);
    any.add(oneOf(Fields.NAME, actor.names()), Occur.SHOULD);
    any.add(phrase(Fields.PART, Words.FOLDED.of(actor.part())), Occur.SHOULD);
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    for (String spelling : actor.spellings()) {
      named.add(phrase(Fields.TEXT, Words.JUST_SO.of(spelling)), Occur.SHOULD);
    }
    BooleanQuery.Builder passage = new BooleanQuery.Builder();
    passage.add(kind(Fields.Kind.PASSAGE), Occur.MUST).add(named.build(), Occur.MUST);
    return any.add(passage.build(), Occur.SHOULD).build();
  }

  private static Query anywhere(Term term) {
    List<Query> fields = new ArrayList<>();
    OWN.forEach(field -> fields.add(in(field, term)));
    fields.add(new BoostQuery(in(Fields.ABOVE, term), WEIGHT_ABOVE));
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  private static Query in(String field, Term term) {
    return switch (term) {
      case Term.Word word -> phrase(field, Words.IN_ANY_FORM.of(word.word()));
      case Term.Phrase phrase -> phrase(field, Words.JUST_SO.of(phrase.words()));
      case Term.Prefix prefix -> prefix(field, Words.JUST_SO.of(prefix.start()));
      case Term.AnyOf any -> {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        any.terms().forEach(one -> either.add(in(field, one), Occur.SHOULD));
        yield either.build();
      }
    };
  }

  /// One word, or several that follow each other.
  private static Query phrase(String field, List<String> words) {
    return switch (words.size()) {
      case 0 -> new MatchNoDocsQuery("no word");
      case 1 -> whole(field, words.getFirst());
      default -> new PhraseQuery(field, words.toArray(String[]::new));
    };
  }

  /// A word that begins so; of several words the last one.
  private static Query prefix(String field, List<String> words) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    Query last = new PrefixQuery(term(field, words.getLast()));
    if (words.size() == 1) {
      return last;
    }
    List<String> before = words.subList(0, words.size() - 1);
    Query first = new PhraseQuery(field, before.toArray(String[]::new));
    return new BooleanQuery.Builder().add(first, Occur.MUST).add(last, Occur.MUST).build();
  }

  static Query kind(Fields.Kind kind) {
    return whole(Fields.KIND, kind.name());
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query whole(String field, String word) {
    return new TermQuery(term(field, Leaf.cut(word)));
  }

  private static Query oneOf(String field, Collection<String> words) {
    return new TermInSetQuery(
        field, words.stream().map(word -> new BytesRef(Leaf.cut(word))).toList());
  }

  static org.apache.lucene.index.Term term(String field, String word) {
    return new org.apache.lucene.index.Term(field, word);
  }
}
