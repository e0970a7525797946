package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.query.Why;
import org.entente.query.Why.Bound;
import org.entente.reconcile.order.Life;
import org.entente.reconcile.order.Moment.Side;
import org.entente.reconcile.order.Reason;
import org.entente.reconcile.order.Rule;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;

/// Why a fact cannot have come earlier or later, as text: for each bound the way from a date to it.
public final class WhyView {

  private static final int MOST_OF_QUOTE = 160;

  private WhyView() {}

  /// All of it.
  public static String of(Why why) {
    Claim claim = why.claim();
    StringBuilder page = new StringBuilder();
    line(page, "", SequenceView.shortId(claim) + "  " + ClaimPhrase.of(claim));
    line(page, "  ", quoted(claim));
    if (why.contradicted()) {
      page.append("\nIt is contradicted (see entente conflicts): only its own words bound it.\n");
    } else if (why.bounds().isEmpty()) {
      page.append("\nNothing bounds it.\n");
    }
    for (Bound bound : why.bounds()) {
      List<String> steps = steps(bound);
      boolean told = bound.side() == Side.END && startsSo(why, bound, steps);
      if (!told) {
        page.append('\n');
        line(page, "", heading(bound, endsSo(why, bound, steps)));
        steps.forEach(step -> line(page, "  ", step));
      }
    }
    return page.toString();
  }

  private static void line(StringBuilder page, String indent, String text) {
    List<String> lines = Lines.wrapped(Lines.flat(text), TextTable.PAGE - indent.length() - 2);
    for (int i = 0; i < lines.size(); i++) {
      page.append(indent).append(i == 0 ? "" : "  ").append(lines.get(i)).append('\n');
    }
  }

  /// Whether its end is bounded as a bound of its start, by the same reasons.
  private static boolean endsSo(Why why, Bound start, List<String> steps) {
    return start.side() == Side.START
        && why.bounds().stream().anyMatch(b -> b.side() == Side.END && isSame(b, start, steps));
  }

  private static boolean startsSo(Why why, Bound end, List<String> steps) {
    return why.bounds().stream().anyMatch(b -> b.side() == Side.START && isSame(b, end, steps));
  }

  private static boolean isSame(Bound one, Bound other, List<String> steps) {
    return one.earliest() == other.earliest()
        && one.day().equals(other.day())
        && steps(one).equals(steps);
  }

  private static String heading(Bound bound, boolean both) {
    String what = both ? "Started and ended" : bound.side() == Side.START ? "Started" : "Ended";
    String how = bound.earliest() ? "earlier" : "later";
    return "%s no %s than %s, because".formatted(what, how, day(bound.day()));
  }

  private static String day(LocalDate day) {
    return DateWords.of(Edtf.parse(day.toString()));
  }

  /// The reasons in words; one that repeats what was just said is left out.
  private static List<String> steps(Bound bound) {
    List<String> steps = new ArrayList<>();
    for (Reason reason : bound.reasons()) {
      String step = isMeant(reason) ? "" : step(reason);
      boolean repeated = !steps.isEmpty() && steps.getLast().equals(step);
      if (!step.isEmpty() && !repeated) {
        steps.add(step);
      }
    }
    return steps;
  }

  /// Whether a reason lies in the meaning of words.
  private static boolean isMeant(Reason reason) {
    return reason instanceof Reason.Ruled ruled && ruled.rule() == Rule.STARTS_BEFORE_END;
  }

  private static String step(Reason reason) {
    return switch (reason) {
      case Reason.Dated dated -> quoted(dated.claim()) + " is dated " + date(dated.claim());
      case Reason.Told told ->
          "%s: %s came before %s"
              .formatted(
                  quoted(told.words()),
                  quote(told.earlier().source()),
                  quote(told.later().source()));
      case Reason.Ruled ruled -> ruled(ruled);
      case Reason.Known known -> known.name() + ": " + years(known.life());
    };
  }

  private static String ruled(Reason.Ruled ruled) {
    String by = String.join(", ", ruled.claims().stream().map(WhyView::quoted).toList());
    return "%s (rule %s)%s"
        .formatted(ruled.rule().says(), ruled.rule().word(), by.isEmpty() ? "" : ", by " + by);
  }

  private static String years(Life life) {
    return "known from %s to %s"
        .formatted(
            life.born() == null ? "?" : life.born(), life.died() == null ? "?" : life.died());
  }

  private static String date(Claim claim) {
    HistoricalDate time = claim.time();
    return time == null ? "" : DateWords.of(time.edtf());
  }

  private static String quoted(Claim claim) {
    return quoted(claim.source());
  }

  private static String quoted(Citation source) {
    return quote(source) + " (" + SequenceView.where(source) + ")";
  }

  private static String quote(Citation source) {
    return "“" + Lines.trimmed(Lines.flat(source.quote()), MOST_OF_QUOTE) + "”";
  }
}
