package org.entente.eval.dates;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.time.Edtf;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;

/// Which of the dates that editors marked are read as the editors gave them.
final class DateAgreement {

  /// A phrase and what was read of it.
  ///
  /// @param date the phrase with the editors' value
  /// @param read what the tagger found there, as EDTF; empty where it found nothing
  /// @param agrees whether the two have the same first and last day
  record Judged(EditedDate date, String read, boolean agrees) {}

  private DateAgreement() {}

  /// Prints each disagreement and the share of phrases that agree.
  ///
  /// @param args the file of marked dates
  public static void main(String[] args) throws IOException {
    List<Judged> judged = judge(EditedDate.read(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Judged one : judged) {
      if (!one.agrees()) {
        EditedDate date = one.date();
        out.println(String.join("\t", date.words(), date.value(), one.read(), date.context()));
      }
    }
    long agree = judged.stream().filter(Judged::agrees).count();
    out.println(agree + " of " + judged.size());
  }

  static List<Judged> judge(List<EditedDate> dates) {
    DateTagger tagger = new DateTagger();
    return dates.stream().map(date -> judge(tagger, date)).toList();
  }

  private static Judged judge(DateTagger tagger, EditedDate date) {
    // The files cut long contexts; a phrase behind the cut is read by itself.
    String text = date.context().contains(date.words()) ? date.context() : date.words();
    List<DateMention> mentions = tagger.tag(text, DateContext.NONE).mentions();
    String nearest = "";
    for (int at = text.indexOf(date.words()); at >= 0; at = text.indexOf(date.words(), at + 1)) {
      for (DateMention mention : mentions) {
        if (mention.start() < at + date.words().length() && at < mention.end()) {
          boolean whole = at <= mention.start() && mention.end() <= at + date.words().length();
          if (readings(mention, whole).anyMatch(read -> read.bounds().equals(date.days()))) {
            return new Judged(date, mention.date().edtf().text(), true);
          }
          nearest = nearest.isEmpty() ? mention.date().edtf().text() : nearest;
        }
      }
    }
    return new Judged(date, nearest, false);
  }

  /// The mention, and where it has more words than the editor marked also its ends and members: of
  /// "May 1 to Oct. 2, 1788", one mention here, an editor may have marked the second half alone.
  private static Stream<Edtf> readings(DateMention mention, boolean whole) {
    Edtf edtf = mention.date().edtf();
    return whole
        ? Stream.of(edtf)
        : Stream.of(
                Stream.of(edtf),
                edtf.start().stream(),
                edtf.end().stream(),
                edtf.members().stream())
            .flatMap(Objects::requireNonNull);
  }
}
