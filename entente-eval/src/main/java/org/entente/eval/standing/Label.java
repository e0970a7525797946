package org.entente.eval.standing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.DayRange;

/// What the editors of a guide call one of its events, and when it was by their words.
///
/// @param country the file of the country
/// @param words the label
/// @param kind what it did to relations
/// @param days the days of the label's year that its first two paragraphs name, from the first to
///   the last; where they name none, all of that year
record Label(String country, String words, Kind kind, DayRange days) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Pattern DAY =
      Pattern.compile(
          "(" + String.join("|", MONTHS) + ") (\\d{1,2}), (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("^\\d{4}");

  /// What an event does to relations, told by the words of its label.
  enum Kind {
    RESUMED(
        "(?:resum|re-?establish|restor|normali[sz]).*relations|relations.*(?:resum|re-?establish|restor|normali[sz])"),
    BROKEN(
        "(?:sever|interrupt|suspen|cessation|terminat|break|broke).*relations|relations.*(?:sever|interrupt|suspen|ended|terminat|broke|handled)"),
    BEGUN(
        "establishment of (?:full |diplomatic )?(?:diplomatic |ambassadorial"
            + " )?relations|relations.*established"),
    RECOGNISED("recogni|recogntion"),
    OTHER("");

    private final Pattern words;

    Kind(String words) {
      this.words = Pattern.compile(words);
    }

    static Kind of(String label) {
      String folded = label.toLowerCase(Locale.ROOT);
      for (Kind kind : values()) {
        if (kind.words.matcher(folded).find()) {
          return kind;
        }
      }
      return OTHER;
    }
  }

  /// The labels of a file of JSON Lines whose events have a year; those of treaties and consulates
  /// are left out.
  static List<Label> read(Path lines) throws IOException {
    List<Label> labels = new ArrayList<>();
    for (String line : Files.readAllLines(lines)) {
      of(line).ifPresent(labels::add);
    }
    return labels.stream().distinct().toList();
  }

  private static Optional<Label> of(String line) throws IOException {
    String country = "";
    String section = "";
    String words = "";
    List<String> heads = List.of();
    List<String> paragraphs = List.of();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        switch (key) {
          case "country_file" -> country = json.getText();
          case "section" -> section = json.getText();
          case "event" -> words = json.getText();
          case "head_date" -> heads = texts(json);
          case "paragraphs" -> paragraphs = texts(json);
          default -> json.skipChildren();
        }
      }
    }
    Matcher year = YEAR.matcher(heads.isEmpty() ? "" : heads.getFirst());
    boolean told = section.contains("Recognition") || section.contains("Diplomatic");
    if (!told || !year.find()) {
      return Optional.empty();
    }
    String text = String.join(" ", paragraphs.stream().limit(2).toList());
    return Optional.of(
        new Label(country, words, Kind.of(words), days(Integer.parseInt(year.group()), text)));
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(json.getText());
    }
    return texts;
  }

  private static DayRange days(int year, String text) {
    List<LocalDate> days = new ArrayList<>();
    Matcher dates = DAY.matcher(text);
    while (dates.find()) {
      if (Integer.parseInt(dates.group(3)) == year) {
        int month = MONTHS.indexOf(dates.group(1).toLowerCase(Locale.ROOT)) + 1;
        days.add(LocalDate.of(year, month, Integer.parseInt(dates.group(2))));
      }
    }
    days.sort(null);
    return days.isEmpty()
        ? new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
        : new DayRange(days.getFirst(), days.getLast());
  }
}
