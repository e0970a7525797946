package org.entente.view;

import java.util.List;
import java.util.Objects;
import org.entente.claim.InstrumentType;
import org.entente.query.standing.Belonging;
import org.entente.query.standing.Finding;
import org.entente.query.standing.Instrument;
import org.entente.query.standing.Level;
import org.entente.query.standing.OfficeHolder;
import org.entente.query.standing.Relations;
import org.entente.query.standing.Side;
import org.entente.query.standing.StandingAnswer;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The lines of an answer on standing in words, without their sources.
final class StandingWords {

  private static final String FORCE_UNTOLD = ": nothing on record says whether it was in force";

  private StandingWords() {}

  /// A side by its name, with its own time beside it where it changed its name or constitution.
  static String side(Side side) {
    var actor = side.actor();
    if (actor == null || side.line().size() < 2) {
      return side.name();
    }
    return side.name() + years(actor.since(), actor.until());
  }

  private static String years(@Nullable Integer since, @Nullable Integer until) {
    if (since == null && until == null) {
      return "";
    }
    return " (the state of "
        + (since == null ? "" : since)
        + "–"
        + (until == null ? "today" : until)
        + ")";
  }

  static String relations(Finding<Relations> finding) {
    Relations relations = finding.what();
    String since = since(relations.since());
    return switch (relations.state()) {
      case UNKNOWN -> "unknown" + ground(relations);
      case NONE -> "none" + ground(relations);
      case RECOGNISED -> "recognised" + since + ", no relations yet" + ground(relations);
      case ESTABLISHED -> "in force" + since + level(relations.level()) + ground(relations);
      case INTERRUPTED -> "interrupted" + since + ground(relations);
      case SEVERED -> "severed" + since + ground(relations);
    };
  }

  private static String level(@Nullable Level level) {
    return level == null
        ? ""
        : ", at the level of " + (level == Level.EMBASSY ? "embassies" : "legations");
  }

  private static String since(@Nullable DayRange days) {
    return days == null || days.equals(DayRange.ANY) ? "" : " since " + DaysWords.of(days);
  }

  private static String ground(Relations relations) {
    String why =
        switch (relations.ground()) {
          case HELD, ENDED_UNTIL -> "";
          case BEGAN -> "nothing on record says that they had ended";
          case ENDED -> "nothing on record says that they had been resumed";
          case NOT_YET -> "they began only later";
          case NO_STATE_YET -> "before one of the two was a state, or recognised as one";
          case NO_STATE_ANY_MORE -> "one of the two was no longer a state of its own";
          case BROKEN_LATER ->
              "they were broken off later; since when they were in force is not told";
          case SHOWN_LATER -> "a mission was there later; since when is not told";
          case RESUMED_LATER -> "they were resumed later; since when they were broken is not told";
          case CHANGING -> "they changed in these days, and on which is not told";
          case LAPSED -> "they were resumed later; when they had ended is not told";
          case UNSAID ->
              relations.state() == Relations.State.UNKNOWN ? "nothing on record tells of them" : "";
        };
    return why.isEmpty() ? "" : ": " + why;
  }

  static String instrument(Finding<Instrument> finding) {
    Instrument instrument = finding.what();
    DayRange signed = instrument.signed();
    String name = instrument.name();
    String when = signed == null ? ", undated" : ", signed " + DaysWords.of(signed);
    return switch (instrument.status()) {
      case IN_FORCE -> name + when + ": in force";
      case SIGNED -> name + when + (isDeclared(instrument) ? "" : FORCE_UNTOLD);
      case ENDED -> {
        DayRange ended = Objects.requireNonNullElse(instrument.ended(), DayRange.ANY);
        yield name
            + when
            + ": ended"
            + (ended.equals(DayRange.ANY) ? "" : " " + DaysWords.of(ended));
      }
    };
  }

  /// Whether it is of a sort that binds by being made, and does not enter into force.
  private static boolean isDeclared(Instrument instrument) {
    String type = instrument.type();
    return type != null
        && List.of(
                InstrumentType.DECLARATION.word(),
                InstrumentType.COMMUNIQUE.word(),
                InstrumentType.MEMORANDUM.word())
            .contains(type);
  }

  static String membership(Finding<Belonging> finding, StandingAnswer answer) {
    Belonging belonging = finding.what();
    String who =
        belonging.isCommon()
            ? "both"
            : belonging.a() ? answer.a().name() + " only" : answer.b().name() + " only";
    String as = belonging.as().equals("member") ? "" : ", as " + belonging.as();
    return belonging.organisation() + ": " + who + as;
  }

  static String holder(Finding<OfficeHolder> finding, StandingAnswer answer) {
    OfficeHolder holder = finding.what();
    String state = (holder.ofA() ? answer.a() : answer.b()).name();
    String term = holder.term();
    return state
        + ": "
        + holder.person()
        + ", "
        + holder.title()
        + (term == null ? "" : "; undated here, the authority has " + term);
  }
}
