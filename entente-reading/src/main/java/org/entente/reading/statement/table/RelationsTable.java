package org.entente.reading.statement.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reading.evidence.Quotes;
import org.entente.reading.evidence.Times;
import org.entente.source.Span;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.DateMention;
import org.jspecify.annotations.Nullable;

/// Events between one state and the partners in the rows of a table.
final class RelationsTable {

  private static final double BY_HEADER = 0.95;
  private static final double BY_CONTENT = 0.85;
  private static final double LATER_DATE = 0.7;
  private static final Pattern ABOUT_RECOGNITION =
      Pattern.compile("\\brecogni[sz]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT_RELATIONS =
      Pattern.compile(
          "\\b(?:diplomatic|foreign|bilateral|formal|official|international)\\b.*\\brelations\\b"
              + "|\\brelations (?:by|with|switched)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_WHOM =
      Pattern.compile("\\brecogni[sz]ed by (?:the )?(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOM =
      Pattern.compile(
          "\\b(?:recogni[sz]ed|recognition of) (?:the )?(?!by\\b)(\\p{L}.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BOTH_ESTABLISHED =
      Pattern.compile(
          "\\b(?:both|the two|the) (?:countries|states|nations) (?:have )?(?:formally |officially"
              + " )?(re-?)?established (?:full |formal |official )?diplomatic (?:relations|ties)(?:"
              + " with each other)? (?:on|in)(?: the)? ",
          Pattern.CASE_INSENSITIVE);

  private final Quotes quotes;
  private final TableContext context;
  private final Entity subject;
  private final Columns columns;

  private RelationsTable(Quotes quotes, TableContext context, Entity subject, Columns columns) {
    this.quotes = quotes;
    this.context = context;
    this.subject = subject;
    this.columns = columns;
  }

  /// The table's reading as one of relations; empty where it is none.
  static Optional<RelationsTable> of(
      Quotes quotes, TableContext context, List<String> header, List<List<Span>> rows) {
    Optional<Entity> subject = Subjects.of(context);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    return Columns.of(header, rows, context, bareDate(context))
        .map(columns -> new RelationsTable(quotes, context, subject.get(), columns));
  }

  /// What happened at a date that no header explains.
  private static @Nullable Act bareDate(TableContext context) {
    List<String> texts = new ArrayList<>(context.headings().reversed());
    texts.add(context.title().replace('_', ' '));
    for (String text : texts) {
      if (ABOUT_RECOGNITION.matcher(text).find()) {
        return Act.RECOGNISE;
      }
      if (ABOUT_RELATIONS.matcher(text).find()) {
        return Act.ESTABLISH_RELATIONS;
      }
    }
    return null;
  }

  /// What the rows say.
  List<Claim> claims(List<List<Span>> rows) {
    List<Claim> claims = new ArrayList<>();
    for (List<Span> row : rows) {
      String name = Cell.name(Cell.text(row, columns.name()));
      if (Cell.isName(name) && DateCell.read(name).isEmpty()) {
        claims.addAll(claims(row, name));
      }
    }
    return List.copyOf(claims);
  }

  /// The cells of notes, each with its row's partner.
  List<NotesCell> notes(List<List<Span>> rows) {
    List<NotesCell> notes = new ArrayList<>();
    for (List<Span> row : rows) {
      String name = Cell.name(Cell.text(row, columns.name()));
      for (int i = columns.name() + 1; i < row.size() && Cell.isName(name); i++) {
        if (!row.get(i).isBlank() && DateCell.read(row.get(i).text().strip()).isEmpty()) {
          notes.add(new NotesCell(row.get(i), subject, partner(name, null)));
        }
      }
    }
    return List.copyOf(notes);
  }

  private List<Claim> claims(List<Span> row, String name) {
    List<Claim> claims = new ArrayList<>();
    for (Columns.DateColumn column : columns.dates()) {
      int index = dateCell(row, column.index());
      if (index < 0) {
        continue;
      }
      boolean first = true;
      for (Dated dated : DateCell.read(row.get(index).text())) {
        Optional<Claim> claim = claim(row, name, column, index, dated, first);
        claim.ifPresent(claims::add);
        first = false;
      }
    }
    if (claims.isEmpty()) {
      bothEstablished(row, name).ifPresent(claims::add);
    }
    return claims;
  }

  /// The place of the row's date: the column's own, or the next where an empty cell pushed it on.
  private int dateCell(List<Span> row, int column) {
    if (column >= row.size() || column == columns.name()) {
      return -1;
    }
    if (Cell.text(row, column).isBlank() && columns.dates().size() == 1) {
      String next = Cell.text(row, column + 1).strip();
      List<DateMention> dates = Times.in(next);
      if (dates.size() == 1
          && dates.getFirst().start() == 0
          && dates.getFirst().end() == next.length()) {
        return column + 1;
      }
    }
    return column;
  }

  private Optional<Claim> claim(
      List<Span> row,
      String name,
      Columns.DateColumn column,
      int index,
      Dated dated,
      boolean first) {
    Act act = dated.act() == null ? column.act() : dated.act();
    Entity partner = partnerOf(name, dated);
    Direction direction =
        act == Act.RECOGNISE
            ? recognition(column, partner, dated.act() != null)
            : new Direction(subject, partner, true);
    Span cell = row.get(index);
    return cite(row, cell, dated.end())
        .map(
            source ->
                new ClaimDraft(direction.from, Property.EVENT, "table:" + act.word())
                    .object(direction.to)
                    .act(act)
                    .time(dated.date())
                    .reciprocal(direction.both)
                    .confidence(confidence(dated, first))
                    .cite(source, quotes.source().digest()));
  }

  private double confidence(Dated dated, boolean first) {
    double sure = columns.plain() ? BY_HEADER : BY_CONTENT;
    return first || dated.act() != null ? sure : LATER_DATE;
  }

  /// From the partner's cell to the end of the date, whichever cell stands first.
  private Optional<org.entente.claim.Citation> cite(List<Span> row, Span cell, int end) {
    Span name = row.get(columns.name());
    return name.startInOriginal(0) <= cell.startInOriginal(0)
        ? quotes.between(name, 0, cell, end)
        : quotes.across(cell, name);
  }

  private record Direction(Entity from, Entity to, boolean both) {}

  /// Who recognises whom: as the header says; else the page's state is the one recognised, unless
  /// the cell itself tells of its recognising.
  private Direction recognition(Columns.DateColumn column, Entity partner, boolean byCell) {
    Matcher by = BY_WHOM.matcher(column.header());
    if (by.find()) {
      return new Direction(named(by.group(1)), partner, false);
    }
    Matcher whom = WHOM.matcher(column.header());
    if (whom.find()) {
      return new Direction(partner, named(whom.group(1)), false);
    }
    boolean mutual =
        context.headings().stream().anyMatch(h -> h.toLowerCase(Locale.ROOT).contains("mutual"));
    return byCell
        ? new Direction(subject, partner, mutual)
        : new Direction(partner, subject, mutual);
  }

  /// The actor that a header names.
  private Entity named(String name) {
    return name.equalsIgnoreCase(subject.name())
        ? subject
        : context.naming().asWritten(name, null, EntityKind.STATE);
  }

  /// "Both countries established diplomatic relations on …" in a row that has no date of its own.
  private Optional<Claim> bothEstablished(List<Span> row, String name) {
    for (int i = columns.name() + 1; i < row.size(); i++) {
      Span cell = row.get(i);
      Matcher said = BOTH_ESTABLISHED.matcher(cell.text());
      if (!said.find()) {
        continue;
      }
      Act act = said.group(1) == null ? Act.ESTABLISH_RELATIONS : Act.RESUME_RELATIONS;
      int stop = Math.min(cell.text().length(), said.end() + 40);
      for (DateMention mention : Times.in(cell.text().substring(said.end(), stop))) {
        if (mention.start() > 0) {
          break;
        }
        return quotes
            .between(row.get(columns.name()), 0, cell, said.end() + mention.end())
            .map(
                source ->
                    new ClaimDraft(subject, Property.EVENT, "table:both-established")
                        .object(partner(name, mention.date()))
                        .act(act)
                        .time(Times.start(mention.date()))
                        .reciprocal(true)
                        .confidence(BY_HEADER)
                        .cite(source, quotes.source().digest()));
      }
    }
    return Optional.empty();
  }

  /// The partner of a date: "1975 (North Yemen)" in the row of Yemen is about North Yemen.
  private Entity partnerOf(String name, Dated dated) {
    String aside = dated.aside();
    boolean other =
        aside != null && context.naming().actor(aside, Times.year(dated.date())).isPresent();
    return partner(other && aside != null ? aside : name, dated.date());
  }

  private Entity partner(String name, @Nullable HistoricalDate date) {
    return context
        .naming()
        .asWritten(
            name,
            Times.year(date),
            columns.ofBodies() ? EntityKind.ORGANISATION : EntityKind.STATE);
  }
}
