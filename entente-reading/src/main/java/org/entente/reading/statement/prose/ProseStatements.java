package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.authority.Authority;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Order;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.grammar.RuleTable;
import org.entente.reading.mention.Marker;
import org.entente.reading.mention.Names;
import org.entente.reading.mention.Sentences;
import org.entente.reading.mention.Token;
import org.entente.reading.mention.Tokenizer;
import org.entente.reading.mention.Unit;
import org.entente.reading.statement.order.Heard;
import org.entente.reading.statement.order.OrderTable;
import org.entente.reading.statement.order.Orders;
import org.entente.source.Block;
import org.entente.source.SourceText;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;

/// What the running text and the headings of a document say.
public final class ProseStatements {

  private final Entities entities;
  private final Marker marker;
  private final DateTagger tagger = new DateTagger();
  private final RuleTable rules;
  private final Set<String> nouns;
  private final OrderTable words;

  /// What running text and headings say.
  ///
  /// @param claims in reading order
  /// @param orders what the words say of the order of the document's facts
  public record Prose(List<Claim> claims, List<Order> orders) {}

  /// Statements that know what an authority knows, and of words of order those of a table.
  public ProseStatements(Authority authority, OrderTable words) {
    this(new Entities(authority), new Marker(new Names(authority)), RuleTable.bundled(), words);
  }

  ProseStatements(Entities entities, Marker marker, RuleTable rules, OrderTable words) {
    this.entities = entities;
    this.marker = marker;
    this.rules = rules;
    this.nouns = withCredentials(rules.nouns());
    this.words = words;
  }

  private static Set<String> withCredentials(Set<String> nouns) {
    Set<String> all = new TreeSet<>(nouns);
    all.addAll(CredentialStatements.NOUNS);
    return all;
  }

  /// The claims of a document's headings and paragraphs, and their order.
  ///
  /// @param said what its fields and tables say already, which dates its instrument
  public Prose of(SourceText source, List<Claim> said) {
    return new Telling(source, said).tell();
  }

  /// One document being read.
  private final class Telling {

    private final SourceText source;
    private final List<Claim> said;
    private final Story story;
    private final Topic topic;
    private final List<Claim> claims = new ArrayList<>();
    private final Orders orders;
    private DateContext context = DateContext.NONE;
    private int headed;
    private int body;

    Telling(SourceText source, List<Claim> said) {
      this.source = source;
      this.said = said;
      this.story = new Story(source);
      this.topic = new Topic(entities, marker, story);
      this.orders = new Orders(source, words);
      this.context = new DateContext(null, null, Topic.signed(said));
    }

    Prose tell() {
      for (Block block : source.blocks()) {
        switch (block) {
          case Block.Title t -> title(t.text());
          case Block.Heading h -> heading(h.text(), h.level());
          case Block.Paragraph p -> paragraph(p.text());
          case Block.Field f -> {}
          case Block.Table t -> {}
          case Block.Note n -> {}
        }
      }
      closeSection();
      List<Claim> all = new ArrayList<>(said);
      all.addAll(claims);
      return new Prose(claims, orders.among(all));
    }

    /// Adds what the section that ends tells of its heading's acts.
    private void closeSection() {
      List<Claim> heads = List.copyOf(claims.subList(headed, body));
      List<Claim> told = List.copyOf(claims.subList(body, claims.size()));
      claims.addAll(new HeadedActs(entities, heads, told, source.digest()).dated());
    }

    private void title(Span text) {
      topic.read(text.text());
      topic.known(said);
      say(text, true);
    }

    private void heading(Span text, int level) {
      closeSection();
      story.section = text.text().strip();
      topic.section(text.text(), level);
      headed = claims.size();
      say(text, true);
      body = claims.size();
      Edtf date = tagger.parseWhole(text.text()).orElse(null);
      context = new DateContext(date, date == null ? context.last() : date, context.instrument());
    }

    private void paragraph(Span text) {
      story.several = List.of();
      orders.paragraph();
      say(text, false);
    }

    private void say(Span text, boolean heading) {
      DateTagger.Tagged tagged = tagger.tag(text.text(), heading ? DateContext.NONE : context);
      List<DateMention> dates = tagged.told();
      List<Token> tokens = Tokenizer.tokens(text.text());
      List<List<Token>> sentences = heading ? Sentences.bounded(tokens) : Sentences.of(tokens);
      for (List<Token> sentence : sentences) {
        if (!sentence.isEmpty()) {
          sentence(text, sentence, dates, heading);
        }
      }
      if (!heading) {
        context = tagged.next();
        if (context.instrument() == null) {
          Edtf signed = Topic.signed(claims);
          context = new DateContext(context.section(), context.last(), signed);
        }
      }
    }

    private void sentence(
        Span text, List<Token> sentence, List<DateMention> dates, boolean heading) {
      List<Unit> units =
          heading
              ? marker.heading(sentence, dates, story::knows)
              : marker.units(sentence, dates, story::knows);
      Integer year = Years.of(units);
      if (year != null && !heading) {
        story.year = year;
      }
      Clause clause = new Clause(units);
      Integer within = year != null ? year : story.year;
      Referents referents = new Referents(entities, story, within, marker, units);
      Once once = new Once(claims);
      Heard heard = new Heard();
      Sayer.Sink sink = (draft, start, end) -> heard.claim(once.add(cite(draft, text, start, end)));
      List<Predicate> told =
          new SentenceStatements(
                  rules, nouns, story, referents, clause, text.text(), sink, heard::turn)
              .read(heading ? Years.only(units) : null);
      if (!heading) {
        orders.sentence(heard.facts(text, clause, told, claims), story.section);
      }
    }

    private Claim cite(ClaimDraft draft, Span text, int start, int end) {
      int from = text.startInOriginal(start);
      int to = text.endInOriginal(end);
      String quote = source.original().substring(from, to);
      return draft.cite(
          new Citation(source.id(), source.title(), story.section, from, to, quote),
          source.digest());
    }
  }
}
