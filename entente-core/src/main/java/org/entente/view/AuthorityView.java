package org.entente.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.entente.authority.Actor;
import org.entente.authority.Authority;
import org.entente.authority.Membership;
import org.entente.authority.Office;
import org.entente.authority.Reading;
import org.entente.authority.Succession;
import org.jspecify.annotations.Nullable;

/// What the authority knows of a name, each fact with the key of its source.
public final class AuthorityView {

  private static final int LABEL = 12;
  private static final int YEARS = 11;
  private static final int SOURCE = 22;
  private static final int TEXT = TextTable.PAGE - 2 - LABEL - 2 - YEARS - 2 - SOURCE - 2;

  private AuthorityView() {}

  /// Every actor that the readings of a name mean, likeliest first, with what is known of it.
  public static String of(List<Reading> readings, Authority authority) {
    Map<Actor, StringJoiner> uses = new LinkedHashMap<>();
    for (Reading reading : readings) {
      uses.computeIfAbsent(reading.actor(), actor -> new StringJoiner(", ")).add(use(reading));
    }
    StringBuilder page = new StringBuilder();
    uses.forEach(
        (actor, use) -> {
          page.append(page.isEmpty() ? "" : "\n");
          append(page, actor, use.toString(), authority);
        });
    return page.toString();
  }

  private static String use(Reading reading) {
    String years = years(reading.since(), reading.until());
    return word(reading.use()) + (years.isEmpty() ? "" : " " + years);
  }

  private static void append(StringBuilder page, Actor actor, String use, Authority authority) {
    page.append(actor.name()).append(" (").append(word(actor.kind())).append(")\n");
    TextTable table = new TextTable(2, LABEL, TEXT, YEARS, SOURCE);
    table.row(
        "id",
        actor.id(),
        years(actor.since(), actor.until()),
        authority.sourceOf(actor.id()).orElse(""));
    table.row("read as", use, "", "");
    for (Office office : authority.offices(actor.id())) {
      Actor of = office.of();
      String title = office.title() + (of == null ? "" : ", " + of.name());
      table.row("office", title, years(office.since(), office.until()), source(office.source()));
    }
    for (Membership membership : authority.memberships(actor.id())) {
      table.row(
          word(membership.standing()),
          membership.member().name() + " in " + membership.organisation().name(),
          years(membership.since(), membership.until()),
          source(membership.source()));
    }
    authority.predecessors(actor.id()).forEach(s -> row(table, "after", s.predecessor(), s));
    authority.successors(actor.id()).forEach(s -> row(table, "before", s.successor(), s));
    table.appendTo(page);
  }

  private static void row(TextTable table, String label, Actor other, Succession how) {
    Integer year = how.year();
    table.row(
        label,
        other.name() + " (" + word(how.manner()) + ")",
        year == null ? "" : year.toString(),
        source(how.source()));
  }

  private static String source(String keys) {
    return Lines.trimmed(keys, SOURCE);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String years(@Nullable Integer since, @Nullable Integer until) {
    if (since == null && until == null) {
      return "";
    }
    return (since == null ? "" : since) + "–" + (until == null ? "" : until);
  }
}
