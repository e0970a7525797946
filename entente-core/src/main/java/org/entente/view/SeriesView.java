package org.entente.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.query.series.Series;
import org.entente.query.series.Series.Deed;
import org.entente.query.series.Series.Point;
import org.entente.query.series.Step;
import org.entente.time.Edtf;

/// A series as a table for a person, and as comma-separated values.
public final class SeriesView {

  private static final int PERIOD = 21;
  private static final int NET = 7;
  private static final int COVER = 22;
  private static final int DEEDS = TextTable.PAGE - 2 - PERIOD - 2 - NET - 2 - COVER - 2;
  private static final String COLUMNS = "period,deeds,sources,cooperation,conflict,net";
  private static final String END = "\r\n";

  private SeriesView() {}

  /// The page of text; periods in a row of which nothing is known are one line.
  public static String text(Series series) {
    StringBuilder page = new StringBuilder();
    page.append(
        "%s and %s by %s: net of cooperation (+) and conflict (−)\n\n"
            .formatted(series.a().name(), series.b().name(), series.step().word()));
    TextTable table = new TextTable(2, PERIOD, NET, COVER, DEEDS);
    List<Point> unknown = new ArrayList<>();
    for (Point point : series.points()) {
      if (point.isKnown()) {
        unknown(table, unknown, series.step());
        table.row(
            period(point.first(), series.step()),
            signed(point.net()),
            count(point.deeds().size(), "deed") + ", " + count(point.sources(), "source"),
            deeds(point.deeds()));
      } else {
        unknown.add(point);
      }
    }
    unknown(table, unknown, series.step());
    table.appendTo(page);
    if (series.points().isEmpty()) {
      page.append("  unknown: nothing on record tells of a dated deed between the two\n");
    }
    if (!series.coarse().isEmpty()) {
      page.append(
          "\n%s left out: the words do not date them to one %s\n"
              .formatted(count(series.coarse().size(), "deed"), series.step().word()));
    }
    return page.toString();
  }

  private static void unknown(TextTable table, List<Point> points, Step step) {
    if (!points.isEmpty()) {
      String first = period(points.getFirst().first(), step);
      String last = period(points.getLast().first(), step);
      table.row(first.equals(last) ? first : first + " – " + last, "", "unknown", "");
      points.clear();
    }
  }

  private static String period(LocalDate first, Step step) {
    return DateWords.of(Edtf.parse(step.edtf(first)));
  }

  private static String deeds(List<Deed> deeds) {
    return deeds.stream()
        .map(deed -> ClaimPhrase.placeless(deed.claims().getFirst()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String signed(BigDecimal weight) {
    String plain = plain(weight.abs());
    return weight.signum() < 0 ? "−" + plain : "+" + plain;
  }

  /// A number without an exponent and without zeros at its end.
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// Comma-separated values after RFC 4180, every period a row; what is not known is empty.
  public static String csv(Series series) {
    StringBuilder rows = new StringBuilder(COLUMNS).append(END);
    for (Point point : series.points()) {
      rows.append(series.step().edtf(point.first()))
          .append(',')
          .append(point.deeds().size())
          .append(',')
          .append(point.sources())
          .append(',');
      rows.append(
          point.isKnown()
              ? String.join(
                  ",", plain(point.cooperation()), plain(point.conflict()), plain(point.net()))
              : ",,");
      rows.append(END);
    }
    return rows.toString();
  }
}
