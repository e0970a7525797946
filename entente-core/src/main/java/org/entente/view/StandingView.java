package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.query.standing.Deed;
import org.entente.query.standing.Finding;
import org.entente.query.standing.Position;
import org.entente.query.standing.Relations;
import org.entente.query.standing.StandingAnswer;
import org.entente.reconcile.Conflict;
import org.entente.remark.Judgement;
import org.entente.time.Edtf;

/// An answer on standing as a page of text: what is sure and how sure, and under each line the
/// words that say so.
public final class StandingView {

  private static final int SURENESS = 10;
  private static final int TEXT = TextTable.PAGE - 2 - SURENESS - 2;
  private static final int DATE = 20;
  private static final int DEED = TextTable.PAGE - 2 - DATE - 2;
  private static final int MOST_QUOTES = 3;
  private static final int MOST_OF_QUOTE = 160;

  private static final Pattern MARKUP = Pattern.compile("\\[\\[|\\{\\{|\\||'''");
  private static final Comparator<Claim> PLAIN_FIRST =
      Comparator.comparing((Claim claim) -> MARKUP.matcher(claim.source().quote()).find());

  private StandingView() {}

  /// The page for two.
  public static String of(StandingAnswer answer) {
    StringBuilder page = new StringBuilder();
    title(
        page,
        "%s and %s on %s"
            .formatted(
                StandingWords.side(answer.a()), StandingWords.side(answer.b()), day(answer.day())));
    section(page, "Diplomatic relations", List.of(answer.relations()), StandingWords::relations);
    section(page, "Instruments between them", answer.instruments(), StandingWords::instrument);
    section(page, "Memberships", answer.memberships(), f -> StandingWords.membership(f, answer));
    section(page, "Who spoke for them", answer.holders(), f -> StandingWords.holder(f, answer));
    section(
        page,
        "Phase of relations",
        answer.phases(),
        f -> f.what().replace('-', ' ') + dates(f.claims()));
    deeds(page, "Last before", answer.before());
    deeds(page, "On the day, or about it", answer.about());
    deeds(page, "First after", answer.after());
    conflicts(page, answer.conflicts());
    return page.toString();
  }

  /// The page for the position of one towards all.
  public static String of(Position position) {
    StringBuilder page = new StringBuilder();
    title(page, "%s on %s".formatted(StandingWords.side(position.side()), day(position.day())));
    if (position.towards().isEmpty()) {
      page.append("  unknown: nothing on record tells of it and another state\n");
    }
    for (Position.Towards towards : position.towards()) {
      section(
          page,
          StandingWords.side(towards.other()),
          List.of(towards.relations()),
          StandingWords::relations);
      towards.last().ifPresent(deed -> deeds(page, List.of(deed)));
    }
    return page.toString();
  }

  private static void title(StringBuilder page, String title) {
    Lines.wrapped(title, TextTable.PAGE).forEach(line -> page.append(line).append('\n'));
  }

  private static String day(LocalDate day) {
    return DateWords.of(Edtf.parse(day.toString()));
  }

  private static String dates(List<Claim> claims) {
    List<String> dates =
        claims.stream().map(StandingView::date).filter(date -> !date.isEmpty()).distinct().toList();
    return dates.isEmpty() ? "" : ", " + String.join("; ", dates);
  }

  private static String date(Claim claim) {
    var time = claim.time();
    return time == null ? "" : DateWords.of(time.edtf());
  }

  private static <T> void section(
      StringBuilder page,
      String heading,
      List<Finding<T>> findings,
      Function<Finding<T>, String> words) {
    page.append('\n').append(heading).append('\n');
    if (findings.isEmpty()) {
      page.append("  unknown: nothing on record tells of any\n");
    }
    for (Finding<T> finding : findings) {
      TextTable table = new TextTable(2, SURENESS, TEXT);
      table.row(sureness(finding), words.apply(finding));
      quotes(finding.claims(), "").forEach(quote -> table.row("", quote));
      quotes(finding.against(), "but ").forEach(quote -> table.row("", quote));
      for (Judgement judgement : finding.judged()) {
        table.row("", "as judged by " + judgement.who() + ": " + judgement.why());
      }
      table.appendAlignedTo(page);
    }
  }

  private static <T> String sureness(Finding<T> finding) {
    boolean unknown =
        finding.what() instanceof Relations relations
            && relations.state() == Relations.State.UNKNOWN;
    return unknown ? "" : finding.sureness().word();
  }

  private static void deeds(StringBuilder page, String heading, List<Deed> deeds) {
    if (!deeds.isEmpty()) {
      page.append('\n').append(heading).append('\n');
      deeds(page, deeds);
    }
  }

  private static void deeds(StringBuilder page, List<Deed> deeds) {
    TextTable table = new TextTable(2, DATE, DEED);
    for (Deed deed : deeds) {
      table.row(date(deed.first()), ClaimPhrase.of(deed.first()));
      quotes(deed.claims(), "").forEach(quote -> table.row("", quote));
    }
    table.appendAlignedTo(page);
  }

  /// The words of claims with their places: the plainest of each document, and only so many.
  private static List<String> quotes(List<Claim> claims, String before) {
    Map<String, String> quotes = new LinkedHashMap<>();
    for (Claim claim : claims.stream().sorted(PLAIN_FIRST).toList()) {
      Citation source = claim.source();
      String date = before.isEmpty() ? "" : date(claim) + " ";
      quotes.putIfAbsent(
          source.document(),
          "%s%s%s [%s %d–%d]"
              .formatted(
                  before,
                  date,
                  TimelineSection.quote(claim, MOST_OF_QUOTE),
                  source.document(),
                  source.start(),
                  source.end()));
    }
    List<String> shown = new ArrayList<>(quotes.values().stream().limit(MOST_QUOTES).toList());
    if (quotes.size() > MOST_QUOTES) {
      int more = quotes.size() - MOST_QUOTES;
      shown.add(more == 1 ? "and one source more" : "and " + more + " sources more");
    }
    return shown;
  }

  private static void conflicts(StringBuilder page, List<Conflict> conflicts) {
    if (!conflicts.isEmpty()) {
      page.append("\nConflicts that touch this\n");
    }
    for (Conflict conflict : conflicts) {
      TextTable table = new TextTable(2, SURENESS, TEXT);
      table.row(conflict.kind().word(), conflict.explanation());
      table.appendAlignedTo(page);
    }
  }
}
