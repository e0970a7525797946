package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.app.Snapshot;
import org.entente.problem.ProblemException;
import org.entente.query.series.Series;
import org.entente.query.series.SeriesQuery;
import org.entente.query.series.Step;
import org.entente.query.standing.Dealings;
import org.entente.query.standing.Standings;
import org.entente.remark.Judged;
import org.entente.time.Edtf;
import org.entente.view.DealingsJson;
import org.entente.view.SeriesJson;
import org.jspecify.annotations.Nullable;

/// Two parties over time: all that is told of them, and how much of it was cooperation or conflict.
public final class TimelineApi implements Resource {

  private static final int USUAL = 500;
  private static final int MOST = 1_000;
  private static final int MOST_OFFSET = 10_000_000;
  private static final int MOST_YEAR = 9_999;

  private final Held held;

  /// Answers from what is held.
  public TimelineApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/timeline", this::timeline);
    routes.get("/api/v1/relations", this::relations);
  }

  private void timeline(Context context) throws ProblemException {
    String a = Parameters.text(context, "a");
    String b = Parameters.text(context, "b");
    LocalDate on =
        Parameters.textOrNone(context, "on") == null ? null : Parameters.day(context, "on");
    Edtf from = Parameters.date(context, "from");
    Edtf to = Parameters.date(context, "to");
    Instant knownOn = Parameters.knownOn(context);
    int limit = Parameters.number(context, "limit", USUAL, MOST);
    int offset = Parameters.number(context, "offset", 0, MOST_OFFSET);
    Snapshot now = held.snapshot();
    boolean isNow = now.isNow(knownOn);
    Standings standings = isNow ? now.standings() : standings(now, knownOn);
    Dealings dealings = standings.dealings(a, b, on, first(from), last(to));
    Json.answer(
        context,
        json ->
            DealingsJson.write(
                json, dealings, offset, limit, claim -> isNow ? now.conflicts(claim) : List.of()));
  }

  private static Standings standings(Snapshot now, Instant knownOn) throws ProblemException {
    return new Standings(
        now.authority(),
        now.asOf(knownOn),
        Judged.of(now.remarks(knownOn)),
        claim -> Optional.empty());
  }

  private static @Nullable LocalDate first(@Nullable Edtf date) {
    return date == null ? null : date.bounds().earliest();
  }

  private static @Nullable LocalDate last(@Nullable Edtf date) {
    return date == null ? null : date.bounds().latest();
  }

  private void relations(Context context) throws ProblemException {
    SeriesQuery asked =
        new SeriesQuery(
            Parameters.text(context, "a"),
            Parameters.text(context, "b"),
            step(context),
            ofFourDigits(context, "from"),
            ofFourDigits(context, "to"),
            Parameters.knownOn(context));
    Series series = held.served().entente().series(held.snapshot(), asked);
    context.contentType("application/json").result(SeriesJson.line(series));
  }

  /// A date that leaves a series finite: every period between its ends is answered.
  private static @Nullable Edtf ofFourDigits(Context context, String name) throws ProblemException {
    Edtf date = Parameters.date(context, name);
    LocalDate first = first(date);
    LocalDate last = last(date);
    if ((first != null && first.getYear() < 1) || (last != null && last.getYear() > MOST_YEAR)) {
      throw Parameters.wrong(name, "lies too far away.", "Give a year from 0001 to 9999.");
    }
    return date;
  }

  private static Step step(Context context) throws ProblemException {
    String given = Parameters.textOrNone(context, "by");
    return given == null
        ? Step.YEAR
        : Arrays.stream(Step.values())
            .filter(step -> step.word().equals(given))
            .findFirst()
            .orElseThrow(
                () ->
                    Parameters.wrong(
                        "by", "is neither month nor year: ‘" + given + "’.", "Give one of them."));
  }
}
