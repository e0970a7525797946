package org.entente.time.timeml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.Block;
import org.entente.source.SourceText;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.expression.DateContext;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.DateTagger;
import org.entente.time.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/// Walks a document and finds the dates of each of its stretches, as far as what comes before
/// completes them.
final class Stretches {

  private static final Pattern SIGNING =
      Pattern.compile(
          "(?:date[ _])?signed|date of (?:signing|signature)|signature date",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> READ_NOTES = Set.of("caption", "footnote");

  private final DateTagger tagger = new DateTagger();
  private final List<Stretch> found = new ArrayList<>();
  private @Nullable String section;
  private DateContext context;

  private final @Nullable LocalDate today;

  private Stretches(SourceText source, @Nullable LocalDate created) {
    this.context = new DateContext(null, null, signed(source));
    boolean news = created != null && TimeExpressions.isNews(prose(source), created);
    this.today = news ? created : null;
  }

  /// The stretches of a document, in the order of its blocks.
  ///
  /// @param created the day on which it was made; only news is dated from it
  static List<Stretch> of(SourceText source, @Nullable LocalDate created) {
    Stretches stretches = new Stretches(source, created);
    source.blocks().forEach(stretches::take);
    return stretches.found;
  }

  private void take(Block block) {
    switch (block) {
      case Block.Title t -> headed(t.text());
      case Block.Heading h -> {
        section = h.text().text();
        headed(h.text());
      }
      case Block.Paragraph p -> {
        DateTagger.Tagged tagged = tagger.tag(p.text().text(), context, today);
        context = tagged.next();
        add(p.text(), tagged);
      }
      case Block.Field f -> alone(f.value());
      case Block.Table t -> {
        t.header().forEach(this::alone);
        t.rows().forEach(row -> row.cells().forEach(this::alone));
      }
      case Block.Note n -> {
        if (READ_NOTES.contains(n.kind())) {
          alone(n.text());
        }
      }
    }
  }

  /// A title's or heading's first date is where the story stands below it.
  private void headed(Span text) {
    List<DateMention> dates = alone(text);
    Edtf date = dates.isEmpty() ? null : dates.getFirst().date().edtf();
    Edtf above = section == null ? null : date;
    context = new DateContext(above, date == null ? context.last() : date, context.instrument());
  }

  private List<DateMention> alone(Span text) {
    DateTagger.Tagged tagged = tagger.tag(text.text(), DateContext.NONE, today);
    add(text, tagged);
    return tagged.mentions();
  }

  private void add(Span text, DateTagger.Tagged tagged) {
    if (!text.isBlank()) {
      found.add(new Stretch(text, section, tagged.mentions(), tagged.expressions()));
    }
  }

  private static String prose(SourceText source) {
    StringBuilder prose = new StringBuilder();
    for (Block block : source.blocks()) {
      if (block instanceof Block.Paragraph p) {
        prose.append(p.text().text()).append("\n\n");
      }
    }
    return prose.toString();
  }

  /// The day of signing that an infobox gives; null where none does.
  private @Nullable Edtf signed(SourceText source) {
    for (Block block : source.blocks()) {
      if (block instanceof Block.Field f && SIGNING.matcher(f.name().text()).matches()) {
        return tagger.parseWhole(f.value().text()).orElse(null);
      }
    }
    return null;
  }
}
