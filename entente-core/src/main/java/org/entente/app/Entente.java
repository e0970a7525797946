package org.entente.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.query.Asked;
import org.entente.query.ClaimQuery;
import org.entente.query.ConflictQuery;
import org.entente.query.Names;
import org.entente.query.Sequence;
import org.entente.query.Timeline;
import org.entente.query.Why;
import org.entente.query.search.Found;
import org.entente.query.search.Search;
import org.entente.query.search.Sought;
import org.entente.query.series.Series;
import org.entente.query.series.SeriesQuery;
import org.entente.query.standing.Position;
import org.entente.query.standing.Standing;
import org.entente.query.standing.StandingAnswer;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.Witness;
import org.entente.reconcile.order.Chronicle;
import org.entente.reconcile.order.Life;
import org.entente.reconcile.order.Said;
import org.entente.remark.Judged;
import org.entente.score.Score;
import org.entente.time.timeml.DatedText;
import org.entente.time.timeml.MarkedText;
import org.entente.view.AuthorityView;
import org.entente.view.SummaryView;
import org.jspecify.annotations.Nullable;

/// What Entente can do, in one place: every surface calls this.
///
/// It reads no clock and keeps no state; whoever calls it brings the moment and the record.
public final class Entente {

  private final Knowledge knowledge;
  private final Opener opener;

  /// An Entente that knows what it is given, and opens documents as it is told.
  public Entente(Knowledge knowledge, Opener opener) {
    this.knowledge = knowledge;
    this.opener = opener;
  }

  /// Reads every document that the inputs name and hands over each outcome: first the problems of
  /// finding them, then the documents in the order of the inputs, whatever the number of threads.
  ///
  /// @param moment the moment of this reading, after which no source was made
  /// @param sink called from the calling thread
  /// @throws ProblemException if the sink does
  public void read(Inputs inputs, int threads, Instant moment, Outcome.Sink sink)
      throws ProblemException {
    for (var problem : inputs.problems()) {
      sink.accept(new Outcome.Reported(problem));
    }
    new Batch(knowledge.extractor(), new Describing(moment)).read(inputs.files(), threads, sink);
  }

  /// Reads like [#read] and puts each document on record before its outcome is handed over.
  ///
  /// @param learned the moment of this reading
  /// @throws ProblemException if the record fails, or the sink does; what was handed over is on
  ///   record
  public void record(Inputs inputs, int threads, Ledger ledger, Instant learned, Outcome.Sink sink)
      throws ProblemException {
    Keeper keeper = new Keeper(ledger, learned, sink);
    read(inputs, threads, learned, keeper);
    keeper.flush();
  }

  /// Finds the times that every document tells and hands them over, in the order of the inputs.
  ///
  /// @param created the day on which documents were made that do not tell it themselves; only news
  ///   is dated from it, and null is no day
  /// @param sink called once for each document, and for each problem
  /// @throws ProblemException if the sink does
  public void dates(Inputs inputs, @Nullable LocalDate created, Dating.Sink<DatedText> sink)
      throws ProblemException {
    new Dating(opener, created).times(inputs, sink);
  }

  /// Marks the expressions of time of every document as TimeML does and hands the files over, in
  /// the order of the inputs. A TimeML file stays as it is but for its expressions of time.
  ///
  /// @param created as for [#dates]
  /// @param sink called once for each document, and for each problem
  /// @throws ProblemException if the sink does
  public void timeml(Inputs inputs, @Nullable LocalDate created, Dating.Sink<MarkedText> sink)
      throws ProblemException {
    new Dating(opener, created).marked(inputs, sink);
  }

  /// Hands over the claims on record that a question asks for, by document and in reading order.
  ///
  /// @param knownOn the instant as of which the record answers
  /// @throws ProblemException if the record fails
  public void claims(LedgerView record, ClaimQuery query, Instant knownOn, Consumer<Claim> sink)
      throws ProblemException {
    Asked asked = query.hasNames() ? query.ready(knowledge.authority()) : query.ready();
    record.entries(knownOn, entry -> asked.of(entry.claims()).forEach(sink));
  }

  /// The claims on record that a question asks for, in the order of their dates, but for those that
  /// a person rejected.
  ///
  /// @param knownOn the instant as of which the record and what was judged of it are known
  /// @throws ProblemException if the record fails
  public Timeline timeline(LedgerView record, ClaimQuery query, Instant knownOn)
      throws ProblemException {
    Judged judged = Judged.of(record.remarks(knownOn));
    List<Claim> claims = new ArrayList<>();
    claims(record, query, knownOn, claims::add);
    claims.removeIf(claim -> judged.isRejected(claim.id()));
    return Timeline.of(claims);
  }

  /// The facts on record that a question asks for, in the order in which they can have come by all
  /// that the record knows, but for what a person rejected.
  ///
  /// @param knownOn the instant as of which the record and what was judged of it are known
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public Sequence chronology(LedgerView record, ClaimQuery query, Instant knownOn)
      throws ProblemException {
    Asked asked = query.hasNames() ? query.ready(knowledge.authority()) : query.ready();
    Judged judged = Judged.of(record.remarks(knownOn));
    List<Claim> claims = new ArrayList<>();
    List<Said> documents = new ArrayList<>();
    record.entries(
        knownOn,
        entry -> {
          List<Claim> heard = without(entry.claims(), claim -> judged.isRejected(claim.id()));
          documents.add(new Said(heard, entry.orders()));
          claims.addAll(asked.of(heard));
        });
    return Sequence.of(claims, chronicle(documents));
  }

  /// Why claims cannot have come earlier or later, by all that the record knows, but for what a
  /// person rejected: one answer for each claim on record whose id begins so, rejected or not.
  ///
  /// @param knownOn the instant as of which the record and what was judged of it are known
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public List<Why> why(LedgerView record, String id, Instant knownOn) throws ProblemException {
    Judged judged = Judged.of(record.remarks(knownOn));
    Predicate<Claim> wrong = claim -> judged.isRejected(claim.id()) && !claim.id().startsWith(id);
    SortedMap<String, Claim> claims = new TreeMap<>();
    List<Said> documents = new ArrayList<>();
    record.entries(
        knownOn,
        entry -> {
          documents.add(new Said(without(entry.claims(), wrong), entry.orders()));
          entry.claims().stream()
              .filter(claim -> claim.id().startsWith(id))
              .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        });
    Chronicle chronicle = chronicle(documents);
    return claims.values().stream().map(claim -> Why.of(claim, chronicle)).toList();
  }

  private static List<Claim> without(List<Claim> claims, Predicate<Claim> wrong) {
    return claims.stream().filter(claim -> !wrong.test(claim)).toList();
  }

  /// How two parties stood on a day, with the conflicts that touch what is cited.
  ///
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public StandingAnswer standing(LedgerView record, Standing asked) throws ProblemException {
    return new Asking(knowledge.authority()).standing(record, asked);
  }

  /// Holds a record in memory as it is now, with all that follows from it.
  ///
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public Snapshot snapshot(LedgerView record) throws ProblemException {
    return new Snapshot(record, knowledge.authority(), null);
  }

  /// The record as it is now, with less work where little changed since a picture of it.
  ///
  /// @throws ProblemException if the record fails
  public Snapshot snapshot(LedgerView record, Snapshot before) throws ProblemException {
    return new Snapshot(record, knowledge.authority(), before);
  }

  /// The position of one party on a day towards all with whom the record has it deal.
  ///
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public Position position(LedgerView record, String name, LocalDate day, Instant knownOn)
      throws ProblemException {
    return new Asking(knowledge.authority()).position(record, name, day, knownOn);
  }

  /// Cooperation and conflict between two parties over time.
  ///
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public Series series(LedgerView record, SeriesQuery asked) throws ProblemException {
    return new Asking(knowledge.authority()).series(record, asked);
  }

  /// Hands over what the documents on record show against themselves and each other, as far as a
  /// question asks for it.
  ///
  /// @param knownOn the instant as of which the record and what was judged of it are known
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public void conflicts(
      LedgerView record, ConflictQuery query, Instant knownOn, Consumer<Conflict> sink)
      throws ProblemException {
    List<Witness> witnesses = new ArrayList<>();
    record.entries(knownOn, entry -> witnesses.add(Witnesses.of(entry)));
    query.of(witnesses, knowledge.authority(), Judged.of(record.remarks(knownOn))).forEach(sink);
  }

  /// What documents that are not on record show against themselves and each other, as far as a
  /// question asks for it.
  ///
  /// @throws ProblemException if a table of the authority cannot be understood
  public List<Conflict> conflicts(List<Witness> documents, ConflictQuery query)
      throws ProblemException {
    return query.of(documents, knowledge.authority(), Judged.NOTHING);
  }

  /// What a document that is not on record shows against itself.
  ///
  /// @throws ProblemException if a table of the authority cannot be understood
  public List<Conflict> conflicts(Extraction read) throws ProblemException {
    return conflicts(List.of(Witnesses.of(read)), ConflictQuery.ALL);
  }

  /// Finds passages and claims by their words, the best first.
  ///
  /// @param index an index of this record
  /// @param knownOn the instant as of which the record answers
  /// @param notices takes what a person should know of the index
  /// @throws ProblemException if the record fails, a table of the authority cannot be understood,
  ///   or no day lies between the dates of the search
  public Found search(
      LedgerView record,
      SearchIndex index,
      Search search,
      Instant knownOn,
      Consumer<Problem> notices)
      throws ProblemException {
    Judged judged = Judged.of(record.remarks(knownOn));
    Sought sought =
        search.actors().isEmpty()
            ? search.ready(judged)
            : search.ready(knowledge.authority(), judged);
    return index.find(record, knownOn, sought, notices);
  }

  /// Takes what a person judges of a record, and tells what rules leave to judge.
  ///
  /// @param knownOn the instant as of which the record is known
  /// @throws ProblemException if the record fails, or a table of the authority cannot be understood
  public Judging judging(LedgerView record, Instant knownOn) throws ProblemException {
    return new Judging(knowledge.authority(), record, knownOn);
  }

  /// Takes what a person judges of a record that is held in memory.
  public Judging judging(Snapshot held) {
    return new Judging(held);
  }

  private Chronicle chronicle(List<Said> documents) throws ProblemException {
    Authority authority = knowledge.authority();
    Chronicle chronicle = new Chronicle(who -> Life.of(who, authority));
    chronicle.add(documents);
    return chronicle;
  }

  /// What a historian wants to see first of a document, as a page of text.
  ///
  /// @param conflicts what it shows against itself
  public String summary(Extraction extraction, List<Conflict> conflicts) {
    return SummaryView.of(
        extraction.document(),
        extraction.title(),
        extraction.characters(),
        extraction.claims(),
        conflicts);
  }

  /// Whom names mean.
  ///
  /// @throws ProblemException if a table of the authority cannot be understood
  public Authority authority() throws ProblemException {
    return knowledge.authority();
  }

  /// What the authority knows of a name, as a page of text; empty if it does not know the name.
  ///
  /// @throws ProblemException if a table of the authority cannot be understood
  public String whoIs(String name) throws ProblemException {
    Authority authority = knowledge.authority();
    return AuthorityView.of(Names.readings(name, authority), authority);
  }

  /// Reads documents and scores what they give against gold.
  ///
  /// @param gold a file of gold lines, or a folder of `NAME.gold.jsonl`
  /// @param texts the document, or a folder in which each `NAME` is a document whatever its suffix
  /// @param problems takes what could not be read; its gold counts as not found
  /// @throws ProblemException if there is no gold, or a file of it is none
  public SortedMap<String, Score> evaluate(Path gold, Path texts, Consumer<Problem> problems)
      throws ProblemException {
    return new Evaluation(knowledge.extractor(), problems).of(gold, texts);
  }
}
