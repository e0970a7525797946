package org.entente.reading.statement.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reading.evidence.Naming;
import org.entente.reading.evidence.Quotes;
import org.entente.reading.evidence.Times;
import org.entente.source.Span;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Members by row with the day on which they joined, or bodies by row with the day on which one
/// state did.
final class MemberTable {

  private static final double SURE = 0.9;
  private static final Pattern MEMBERS_OF =
      Pattern.compile(
          "(?:list of )?(?:member states|members|member countries|membership|enlargement)"
              + " (?:of|in) (?:the )?(.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY =
      PlainTables.header("(?:international )?(?:organi[sz]ations?|institution|body)");
  private static final Pattern MEMBER =
      PlainTables.header("(?:member )?(?:state|country|nation|member)");
  private static final Pattern JOINED =
      PlainTables.header(
          "(?:date of )?(?:accession|admission|membership)(?: date)?|(?:date )?(?:joined|admitted)"
              + "|(?:member )?since|date joined");
  private static final Pattern OBSERVED = PlainTables.header("(?:observer|participates?) since");
  private static final Pattern AS =
      PlainTables.header("(?:political )?(?:entity|state) represented|represented (?:by|as)");
  private static final Pattern NO_BODY =
      Pattern.compile("(?i).*\\b(?:membership|candidate|candidacy|partner|dialogue)\\b.*");
  private static final Pattern STATUS = PlainTables.header("(?:membership )?status");

  private MemberTable() {}

  static List<Claim> claims(Quotes quotes, TableContext context, TableStatements.Grid grid) {
    List<String> header = grid.header();
    int body = PlainTables.find(header, BODY);
    int listed = body >= 0 ? body : PlainTables.find(header, MEMBER);
    int joined = PlainTables.find(header, JOINED);
    int observed = joined >= 0 ? -1 : PlainTables.find(header, OBSERVED);
    Optional<Entity> one = body >= 0 ? Subjects.of(context) : body(context);
    if ((joined < 0 && observed < 0) || listed < 0 || one.isEmpty()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Span> cells : grid.rows()) {
      Row row = new Row(quotes, cells);
      String status = Cell.text(cells, PlainTables.find(header, STATUS));
      String value = observed >= 0 ? "observer" : value(status);
      String name = row.name(listed);
      if (name == null || value == null || NO_BODY.matcher(name).matches()) {
        continue;
      }
      int when = Math.max(joined, observed);
      HistoricalDate date = row.date(when);
      if (date == null) {
        continue;
      }
      Pair pair = pair(row, name, date, context, one.get(), header);
      ClaimDraft draft =
          new ClaimDraft(pair.member, Property.MEMBER_OF, "table:member")
              .object(pair.body)
              .value(value)
              .time(date.since())
              .confidence(SURE);
      row.cite(draft, listed, when).ifPresent(claims::add);
    }
    return List.copyOf(claims);
  }

  private record Pair(Entity member, Entity body) {}

  /// The listed name and the one of the heading, the right way round.
  private static Pair pair(
      Row row,
      String name,
      HistoricalDate date,
      TableContext context,
      Entity one,
      List<String> header) {
    Integer year = Times.year(date);
    if (PlainTables.find(header, BODY) < 0) {
      return new Pair(context.naming().asWritten(name, year, EntityKind.STATE), one);
    }
    Entity body = context.naming().asWritten(name, year, EntityKind.ORGANISATION);
    return new Pair(as(row, PlainTables.find(header, AS), one, context), body);
  }

  /// The member under the name in which the row has it represented.
  private static Entity as(Row row, int column, Entity state, TableContext context) {
    String name = column < 0 ? null : row.name(column);
    return name == null ? state : context.naming().asWritten(name, null, state.kind());
  }

  /// The kind of membership that a cell of statuses names; null where it is none.
  private static @Nullable String value(String status) {
    String words = status.toLowerCase(Locale.ROOT);
    if (words.isBlank() || words.matches("\\s*(?:full |founding )?member\\b.*")) {
      return "member";
    }
    if (words.contains("observer")) {
      return "observer";
    }
    return words.contains("associate") ? "associate" : null;
  }

  /// The body whose members the heading or the title announces.
  private static Optional<Entity> body(TableContext context) {
    List<String> texts = new ArrayList<>(context.headings().reversed());
    texts.add(context.title());
    for (String text : texts) {
      Matcher matcher = MEMBERS_OF.matcher(text.strip());
      if (matcher.matches()) {
        String name = Naming.withoutArticle(matcher.group(1).strip());
        return Optional.of(context.naming().asWritten(name, null, EntityKind.ORGANISATION));
      }
    }
    return Optional.empty();
  }
}
