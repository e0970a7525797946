package org.entente.reading.statement.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Act;
import org.entente.reading.evidence.Times;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.DateMention;
import org.jspecify.annotations.Nullable;

/// Reads a cell of dates: "1964, severed 27 March 1993, restored 8 September 2001".
final class DateCell {

  private static final int LONGEST = 180;
  private static final int MOST_OTHER_WORDS = 4;

  /// A word that turns a date of relations into a date of another act.
  private record ActWord(Pattern words, Act act) {}

  private static final List<ActWord> ACT_WORDS =
      List.of(
          word(
              "\\b(?:re-?(?:establish|stor|sum|new|open)\\w*|again|normali[sz]ed)\\b",
              Act.RESUME_RELATIONS),
          word(
              "\\b(?:sever\\w*|brok\\w+|cut|suspend\\w*|terminat\\w*|ended|discontinued"
                  + "|interrupted|ceased|cancell?ed|until|frozen)\\b",
              Act.SEVER_RELATIONS),
          word("\\brecogni[sz]\\w*", Act.RECOGNISE),
          word(
              "(?<!-)\\b(?:established|began|begun|opened|since|formed)\\b",
              Act.ESTABLISH_RELATIONS));
  private static final Pattern OR_BEFORE =
      Pattern.compile("^\\s*(?:or|and) (?:before|earlier)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASIDE = Pattern.compile("^\\s*\\(([^)\\d]*)\\)");
  private static final Pattern FILLER =
      Pattern.compile(
          "\\b(?:diplomatic|formal|official|full|relations?|ties|in|on|from|to|the|of|and|or|were"
              + "|was|are|again|before|after|by|de|facto|jure|juro|unknown|circa|about|since|then"
              + "|until|first|present)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\w.,$€£/–—-])(?:1[0-9]|20)\\d\\d(?![\\w,%/–—-])");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private DateCell() {}

  private static ActWord word(String regex, Act act) {
    return new ActWord(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), act);
  }

  /// The dates of a cell, in order; none where the cell is prose rather than dates.
  static List<Dated> read(String cell) {
    if (cell.length() > LONGEST) {
      return List.of();
    }
    List<DateMention> mentions = mentions(cell);
    if (mentions.isEmpty() || !isDates(cell, mentions)) {
      return List.of();
    }
    List<Dated> dates = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).start() : cell.length();
      String lead = cell.substring(Math.min(before, mention.start()), mention.start());
      dates.addAll(dated(mention, lead, cell.substring(mention.end(), next)));
      before = mention.end();
    }
    return List.copyOf(dates);
  }

  /// The dates of a cell; in a cell of dates a bare year is one too.
  private static List<DateMention> mentions(String cell) {
    List<DateMention> found = new ArrayList<>(Times.in(cell));
    Matcher year = YEAR.matcher(cell);
    while (year.find()) {
      int start = year.start();
      int end = year.end();
      if (found.stream().noneMatch(m -> m.start() < end && start < m.end())) {
        HistoricalDate date =
            new HistoricalDate(Edtf.parse(year.group()), year.group(), Basis.STATED);
        found.add(new DateMention(start, end, date, DateMention.Sort.POINT));
      }
    }
    found.sort(Comparator.comparingInt(DateMention::start));
    return found;
  }

  private static List<Dated> dated(DateMention mention, String lead, String tail) {
    Matcher bracket = ASIDE.matcher(tail);
    String aside = bracket.find() ? bracket.group(1).strip() : null;
    Act act = actIn(lead);
    if (act == null && aside != null) {
      act = actIn(aside);
    }
    if (act == null && opensBracket(lead)) {
      return List.of();
    }
    HistoricalDate whole = OR_BEFORE.matcher(tail).find() ? mention.date().until() : mention.date();
    List<Dated> dates = new ArrayList<>();
    for (HistoricalDate date : Times.members(whole)) {
      dates.add(new Dated(Times.start(date), act, aside, mention.start(), mention.end()));
      HistoricalDate end = Times.end(date);
      if (act == Act.SEVER_RELATIONS && end != null) {
        dates.add(new Dated(end, Act.RESUME_RELATIONS, aside, mention.start(), mention.end()));
      }
    }
    return dates;
  }

  /// Whether a date stands in brackets that give no act: it explains another date.
  private static boolean opensBracket(String lead) {
    int open = lead.lastIndexOf('(');
    return open > 0 && lead.indexOf(')', open) < 0;
  }

  private static @Nullable Act actIn(String words) {
    Act nearest = null;
    int end = -1;
    for (ActWord rule : ACT_WORDS) {
      Matcher matcher = rule.words().matcher(words);
      while (matcher.find()) {
        if (matcher.end() > end) {
          end = matcher.end();
          nearest = rule.act();
        }
      }
    }
    return nearest;
  }

  /// Whether a cell is a list of dates: it opens with one, or has few words beside them.
  private static boolean isDates(String cell, List<DateMention> mentions) {
    if (mentions.getFirst().start() == 0) {
      return true;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (DateMention mention : mentions) {
      rest.append(cell, Math.min(from, mention.start()), mention.start()).append(' ');
      from = mention.end();
    }
    String words = rest.append(cell.substring(from)).toString();
    for (ActWord rule : ACT_WORDS) {
      words = rule.words().matcher(words).replaceAll(" ");
    }
    words = FILLER.matcher(words).replaceAll(" ");
    return WORD.matcher(words).results().count() <= MOST_OTHER_WORDS
        && !words.toLowerCase(Locale.ROOT).startsWith("see ");
  }
}
