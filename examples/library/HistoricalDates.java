import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.chronology.Chronology;
import org.entente.chronology.Constraint;
import org.entente.time.Allen;
import org.entente.time.CalendarSystem;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.UncertainInterval;
import org.entente.time.calendar.CalendarDate;
import org.entente.time.calendar.Territory;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;

/// What `docs/dates.md` shows, with nothing but `entente-core`: each part of this is printed there,
/// and so is what it prints.
public final class HistoricalDates {

  private HistoricalDates() {}

  public static void main(String[] arguments) {
    writing();
    lasting();
    asking();
    joining();
    approximate();
    calendars();
    tagging();
    chronology();
  }

  private static void writing() {
    Edtf ides = Edtf.parse("-0043-03-15");
    Edtf late = Edtf.parse("1955-39");
    Edtf sixties = Edtf.parse("196X");
    Edtf reign = Edtf.parse("1848-12-02/1916-11-21");
    System.out.println(ides.precision() + " " + ides.earliest().orElseThrow());
    System.out.println(late.precision() + " " + late.earliest().orElseThrow());
    System.out.println(sixties.precision() + " " + sixties.latest().orElseThrow());
    System.out.println(reign.form() + " " + reign.end().orElseThrow());
    try {
      Edtf.parse("1900-02-29");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void lasting() {
    UncertainInterval someTime = UncertainInterval.of(Edtf.parse("1955-05"));
    UncertainInterval throughout = UncertainInterval.of(Edtf.parse("1955-05-01/1955-05-31"));
    UncertainInterval member = UncertainInterval.of(Edtf.parse("1955/1990"));
    System.out.println(someTime.holdsOn(LocalDate.of(1955, 5, 10)));
    System.out.println(throughout.holdsOn(LocalDate.of(1955, 5, 10)));
    System.out.println(member.certainDays().orElseThrow());
    System.out.println(UncertainInterval.of(Edtf.parse("1948/..")).endKind());
    System.out.println(UncertainInterval.of(Edtf.parse("1948/")).endKind());
  }

  private static void asking() {
    UncertainInterval talks = UncertainInterval.of(Edtf.parse("1878-06-13/1878-07-13"));
    UncertainInterval letter = UncertainInterval.of(Edtf.parse("1878-07")).someDay();
    System.out.println(letter.before(talks));
    System.out.println(letter.within(talks));
    Set<Allen> ways = letter.relationsTo(talks);
    System.out.println(ways);
    System.out.println(letter.relates(Allen.FINISHES, talks));
    System.out.println(Allen.MEETS.compose(Allen.DURING));
  }

  private static void joining() {
    UncertainInterval year = UncertainInterval.of(Edtf.parse("1953"));
    UncertainInterval summer = UncertainInterval.of(Edtf.parse("1953-06/1953-08"));
    System.out.println(year.tightened(summer).orElseThrow().start());
    System.out.println(year.tightened(UncertainInterval.of(Edtf.parse("1954"))));
    UncertainInterval office = UncertainInterval.of(Edtf.parse("1950/1953-07-04"));
    System.out.println(office.intersection(summer).orElseThrow().end());
    System.out.println(office.span(summer).possibleDays());
    DayRange byMay = new DayRange(null, LocalDate.of(1953, 5, 31));
    System.out.println(year.tightened(DayRange.ANY, byMay).orElseThrow().possibleDays());
  }

  private static void approximate() {
    UncertainInterval about = UncertainInterval.of(Edtf.parse("1955~"));
    UncertainInterval later = UncertainInterval.of(Edtf.parse("1990"));
    System.out.println(about.before(later));
    System.out.println(UncertainInterval.asTold(Edtf.parse("1955~")).before(later));
  }

  private static void calendars() {
    CalendarDate october = new CalendarDate(CalendarSystem.JULIAN, 1917, 10, 25);
    System.out.println(october.edtf());
    Territory britain = Territory.of("britain").getFirst();
    System.out.println(britain.calendarOn(LocalDate.of(1750, 1, 1)));
    System.out.println(britain.read(1752, 9, 5));
    LocalDate brumaire = LocalDate.of(1799, 11, 9);
    System.out.println(CalendarDate.of(CalendarSystem.FRENCH_REPUBLICAN, brumaire).text());
  }

  private static void tagging() {
    String text =
        "The envoys met on 14 March, and the treaty of alliance was signed on 3 June 1878."
            + " By the end of that year it had been ratified.";
    for (DateMention mention : new DateTagger().tag(text, DateContext.NONE).mentions()) {
      HistoricalDate date = mention.date();
      System.out.println(date.words() + " = " + date.edtf() + ", " + date.basis().word());
    }
    String old = "He left Petersburg on 25 October 1917 (O.S.).";
    for (DateMention mention : new DateTagger().tag(old, DateContext.NONE).mentions()) {
      HistoricalDate date = mention.date();
      System.out.println(date.edtf() + ", " + date.calendar().word() + " " + date.original());
    }
  }

  private static void chronology() {
    String june = "The treaty was signed in June 1878.";
    String after = "It was signed once the talks were over.";
    String talks = "They were still talking on 20 June.";
    Chronology<String, String> story = new Chronology<>();
    story.add(
        List.of(
            Constraint.notBefore("signing", LocalDate.of(1878, 6, 1).toEpochDay(), june),
            Constraint.notAfter("signing", LocalDate.of(1878, 6, 30).toEpochDay(), june),
            Constraint.order("end of talks", "signing", 1, after),
            Constraint.notBefore("end of talks", LocalDate.of(1878, 6, 20).toEpochDay(), talks)));
    long first = story.bounds("signing").earliest().orElseThrow();
    System.out.println("signed on " + LocalDate.ofEpochDay(first) + " or later:");
    story.whyNotEarlier("signing").forEach(why -> System.out.println("  " + why.reason()));

    String letter = "A letter of 12 June has it signed.";
    long twelfth = LocalDate.of(1878, 6, 12).toEpochDay();
    var wrong = story.add(List.of(Constraint.notAfter("signing", twelfth, letter)));
    System.out.println("cannot all be true:");
    wrong.contradictions().getFirst().reasons().forEach(r -> System.out.println("  " + r));
  }
}
