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
import org.entente.reading.evidence.Quotes;
import org.entente.reading.evidence.Times;
import org.entente.source.Span;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Holders of one office by row, with the days on which they took and left it.
final class OfficeTable {

  private static final double SURE = 0.85;
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:list of )?((?:permanent |prime |foreign )?(?:ambassador|envoy|high commissioner"
              + "|representative|minister|chargé d'affaires|chancellor|president|premier"
              + "|secretar(?:y|ie)|consul)(?:-general| general)?s?"
              + "(?: (?:of|for) (?:foreign affairs|external affairs|state|defence|defense|war))?)"
              + " (?:of|from) (?:the )?(.+?)(?: to (?:the )?(.+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOLDER =
      PlainTables.header(
          "name|ambassador|(?:name of )?(?:the )?(?:office ?holder|incumbent|representative"
              + "|minister|envoy|head of mission|high commissioner|president|holder)");
  private static final Pattern FROM =
      PlainTables.header(
          "from|start|since|appointed|took office|term (?:start|began)|(?:start of|beginning of)"
              + " (?:term|mission)|(?:date of )?appointment|assumed office|credentials presented");
  private static final Pattern TO =
      PlainTables.header(
          "to|end|until|left office|left|term end(?:ed)?|(?:end of) (?:term|mission)"
              + "|terminat(?:ed|ion)(?: of mission)?|departed");

  private OfficeTable() {}

  static List<Claim> claims(Quotes quotes, TableContext context, TableStatements.Grid grid) {
    int holder = PlainTables.find(grid.header(), HOLDER);
    int from = PlainTables.find(grid.header(), FROM);
    int to = PlainTables.find(grid.header(), TO);
    Optional<Matcher> office = office(context);
    if (holder < 0 || from < 0 || office.isEmpty()) {
      return List.of();
    }
    Matcher words = office.get();
    List<Claim> claims = new ArrayList<>();
    for (List<Span> cells : grid.rows()) {
      Row row = new Row(quotes, cells);
      String name = row.name(holder);
      HistoricalDate time = term(row.date(from), row.date(to));
      if (name == null || time == null || !name.contains(" ")) {
        continue;
      }
      Entity person = context.naming().asWritten(name, Times.year(time), EntityKind.PERSON);
      Entity state =
          context.naming().asWritten(words.group(2).strip(), Times.year(time), EntityKind.STATE);
      ClaimDraft draft =
          new ClaimDraft(person, Property.HOLDS_OFFICE, "table:office")
              .object(state)
              .value(value(words))
              .time(time)
              .confidence(SURE);
      row.cite(draft, holder, row.date(to) == null ? from : to).ifPresent(claims::add);
    }
    return List.copyOf(claims);
  }

  private static @Nullable HistoricalDate term(
      @Nullable HistoricalDate from, @Nullable HistoricalDate to) {
    if (from == null) {
      return null;
    }
    return to == null ? from.since() : Times.between(from, to);
  }

  private static Optional<Matcher> office(TableContext context) {
    List<String> texts = new ArrayList<>(context.headings().reversed());
    texts.add(context.title());
    for (String text : texts) {
      Matcher matcher = OFFICE.matcher(text.strip());
      if (matcher.matches()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  /// The office of one holder: "ambassador to the Soviet Union".
  private static String value(Matcher words) {
    String office =
        words
            .group(1)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^((?:permanent |prime |foreign |high )?\\p{L}+)s\\b", "$1")
            .replaceFirst("\\bsecretarie\\b", "secretary");
    return words.group(3) == null ? office : office + " to " + words.group(3).strip();
  }
}
