package org.entente.formats.citation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.app.Exports.Source;
import org.entente.source.Description;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Writes documents as BibTeX, in UTF-8.
///
/// `date` is what biblatex reads, EDTF of levels 0 and 1; `year` and `month` are for BibTeX and are
/// given only where the date tells them outright.
public final class Bibtex {

  private static final Pattern PLAIN = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-\\d\\d)?)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int MOST_LEVEL = 1;
  private static final int LONGEST_KEY = 60;

  private Bibtex() {}

  /// The entries of documents, each with a key of its own.
  public static String of(List<Source> sources) {
    StringBuilder file = new StringBuilder();
    Set<String> keys = new HashSet<>();
    for (Source source : sources) {
      file.append(file.isEmpty() ? "" : "\n").append(entry(source, keys));
    }
    return file.toString();
  }

  private static String entry(Source source, Set<String> keys) {
    Description description = source.document().description();
    StringBuilder entry = new StringBuilder();
    entry.append("@misc{").append(key(source.document().id(), keys)).append(",\n");
    String authors =
        Cite.authors(source).stream().map(Bibtex::author).collect(Collectors.joining(" and "));
    field(entry, "author", authors.isEmpty() ? null : authors);
    field(entry, "title", "{" + escaped(Cite.title(source)) + "}");
    date(entry, description.date());
    text(entry, "howpublished", description.citation());
    text(entry, "language", description.language());
    text(entry, "copyright", description.licence());
    text(entry, "note", Cite.note(source));
    return entry.append("}\n").toString();
  }

  private static void date(StringBuilder entry, @Nullable Edtf date) {
    if (date == null) {
      return;
    }
    Matcher plain = PLAIN.matcher(date.text());
    if (plain.matches()) {
      field(entry, "year", plain.group(1));
      if (plain.group(2) != null) {
        String month = MONTHS.get(Integer.parseInt(plain.group(2)) - 1);
        entry.append("  month = ").append(month).append(",\n");
      }
    }
    if (date.level() <= MOST_LEVEL) {
      field(entry, "date", date.text());
    } else {
      text(entry, "year", date.text());
    }
  }

  private static String author(String name) {
    return Cite.isBody(name) ? "{" + escaped(name) + "}" : escaped(name);
  }

  private static void text(StringBuilder entry, String name, @Nullable String value) {
    field(entry, name, value == null ? null : escaped(value));
  }

  private static void field(StringBuilder entry, String name, @Nullable String value) {
    if (value != null) {
      entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  /// A key of letters, figures and hyphens, unlike those before it.
  private static String key(String id, Set<String> keys) {
    String plain =
        Normalizer.normalize(id, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "")
            .toLowerCase(Locale.ROOT);
    String stem = plain.substring(0, Math.min(plain.length(), LONGEST_KEY));
    stem = stem.isEmpty() ? "document" : stem;
    String key = stem;
    for (int i = 2; !keys.add(key); i++) {
      key = stem + "-" + i;
    }
    return key;
  }

  /// Text in which nothing means anything to TeX, and in which braces are even.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.strip()
        .replaceAll("\\s+", " ")
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '$', '&', '#', '_', '%' -> escaped.append('\\').append((char) c);
                default -> escaped.append((char) c);
              }
            });
    return escaped.toString();
  }
}
