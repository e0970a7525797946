package org.entente.reading.statement.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.evidence.Naming;

/// Finds the state of whose relations a document or a section tells.
final class Subjects {

  private static final String TOPIC =
      "(?:foreign|diplomatic|international|external|bilateral)"
          + " (?:relations|affairs|policy|ties|recognition)";
  private static final List<Pattern> TITLES =
      List.of(
          title("^(?:list of |history of )?(?:the )?" + TOPIC + " of (.+)$"),
          title(
              "^(?:list of )?(?:states|countries|nations)"
                  + " (?:having|with|in) (?:diplomatic )?relations with (.+)$"),
          title("^(.+?)(?:'s|’s|s'|s’) " + TOPIC + "$"),
          title("^(.+?) " + TOPIC + "$"));
  private static final Pattern ASIDE = Pattern.compile("\\s*\\((?:country|state|nation)\\)$");
  private static final Pattern YEARS =
      Pattern.compile(",?\\s*(?:\\(?\\d{4}(?:[–—-]\\d{2,4})?\\)?|(?:since|from|after|before) .*)$");

  private Subjects() {}

  private static Pattern title(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /// The state that the nearest telling heading, or else the title, names.
  static Optional<Entity> of(TableContext context) {
    List<String> headings = context.headings();
    for (int i = headings.size() - 1; i >= 0; i--) {
      Optional<Entity> named = named(headings.get(i), context.naming(), true);
      if (named.isPresent()) {
        return named;
      }
    }
    String title = context.title().replace('_', ' ');
    return named(title, context.naming(), false).or(() -> state(title, context.naming()));
  }

  private static Optional<Entity> named(String heading, Naming naming, boolean onlyKnown) {
    for (Pattern title : TITLES) {
      Matcher matcher = title.matcher(heading.strip());
      if (matcher.matches()) {
        String name = clean(matcher.group(1));
        if (!onlyKnown || naming.actor(name, null).isPresent()) {
          return Cell.isName(name)
              ? Optional.of(naming.asWritten(name, null, EntityKind.STATE))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Entity> state(String title, Naming naming) {
    String name = clean(title);
    return naming.actor(name, null).map(actor -> naming.asWritten(name, null, EntityKind.STATE));
  }

  private static String clean(String name) {
    String plain = ASIDE.matcher(name.strip()).replaceFirst("");
    return Naming.withoutArticle(YEARS.matcher(plain).replaceFirst("").strip());
  }
}
