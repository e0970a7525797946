package org.entente.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.reconcile.Apart;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.Side;
import org.entente.reconcile.Testimony;
import org.entente.remark.Judgement;
import org.entente.source.SourceKind;

/// Conflicts as text: what is wrong in a sentence, and the words that show it.
public final class ConflictView {

  private static final int KIND = 24;
  private static final int TEXT = TextTable.PAGE - 2 - KIND - 2;
  private static final int MOST_OF_QUOTE = 200;
  private static final int SIDE = 22;
  private static final int SOURCES = 34;
  private static final int NEAREST = TextTable.PAGE - 4 - SIDE - SOURCES - 4;

  private ConflictView() {}

  /// One conflict with the words of every claim of it and where they stand.
  public static String full(Conflict conflict) {
    StringBuilder page = new StringBuilder();
    for (String line :
        Lines.wrapped(
            heading(conflict) + ": " + Lines.flat(conflict.explanation()), TextTable.PAGE)) {
      page.append(line).append('\n');
    }
    sides(page, conflict.sides());
    Citation former = null;
    for (Claim claim : conflict.claims()) {
      if (!claim.source().equals(former)) {
        quoted(page, claim);
      }
      former = claim.source();
    }
    if (!conflict.bounds().isEmpty() && conflict.sides().isEmpty()) {
      page.append("    allowed: ").append(String.join(" | ", conflict.bounds())).append('\n');
    }
    for (Judgement judgement : conflict.judgements()) {
      for (String line : Lines.wrapped(judged(judgement), TextTable.PAGE - 4)) {
        page.append("    ").append(line).append('\n');
      }
    }
    page.append("    conflict ").append(conflict.id()).append('\n');
    return page.toString();
  }

  /// Who stands where: a side, how many sources of which kinds, the nearest of them.
  private static void sides(StringBuilder page, List<Side> sides) {
    TextTable table = new TextTable(4, SIDE, SOURCES, NEAREST);
    for (Side side : sides) {
      table.row(
          side.stands() + (side.preferred() ? " (preferred)" : ""), sources(side), nearest(side));
    }
    table.appendTo(page);
  }

  private static String sources(Side side) {
    int count = side.sources().size();
    Map<SourceKind, Long> kinds = new EnumMap<>(SourceKind.class);
    for (Testimony source : side.sources()) {
      SourceKind kind = source.kind();
      if (kind != null) {
        kinds.merge(kind, 1L, Long::sum);
      }
    }
    StringBuilder words = new StringBuilder();
    words.append(count).append(count == 1 ? " source" : " sources");
    if (side.wordings() < count) {
      words.append(" in ").append(side.wordings());
      words.append(side.wordings() == 1 ? " wording" : " wordings");
    }
    long undescribed = count - kinds.values().stream().mapToLong(Long::longValue).sum();
    if (!kinds.isEmpty()) {
      words.append(": ");
      words.append(
          kinds.entrySet().stream()
              .map(each -> (count == 1 ? "" : each.getValue() + " ") + each.getKey().word())
              .collect(Collectors.joining(", ")));
      words.append(undescribed == 0 ? "" : ", " + undescribed + " undescribed");
    }
    return words.toString();
  }

  private static String nearest(Side side) {
    Testimony first = side.sources().getFirst();
    Apart apart = first.apart();
    String when = apart == null ? "" : ", " + apart.words();
    return (side.sources().size() > 1 && apart != null ? "nearest: " : "") + first.title() + when;
  }

  private static String judged(Judgement judgement) {
    return "%s by %s: %s (judgement %s)"
        .formatted(judgement.verdict().past(), judgement.who(), judgement.why(), judgement.id());
  }

  private static String heading(Conflict conflict) {
    String severity = conflict.severity().word();
    String kind = conflict.kind().word();
    return severity.equals(kind) ? kind : severity + ", " + kind;
  }

  private static void quoted(StringBuilder page, Claim claim) {
    for (String line :
        Lines.wrapped(TimelineSection.quote(claim, MOST_OF_QUOTE), TextTable.PAGE - 4)) {
      page.append("    ").append(line).append('\n');
    }
    Citation source = claim.source();
    page.append("      ")
        .append(source.document())
        .append(' ')
        .append(source.start())
        .append('–')
        .append(source.end())
        .append('\n');
  }

  /// Conflicts of one document, a row each.
  static String brief(List<Conflict> conflicts) {
    TextTable table = new TextTable(2, KIND, TEXT);
    for (Conflict conflict : conflicts) {
      table.row(heading(conflict), conflict.explanation());
    }
    StringBuilder page = new StringBuilder();
    table.appendTo(page);
    return page.toString();
  }
}
