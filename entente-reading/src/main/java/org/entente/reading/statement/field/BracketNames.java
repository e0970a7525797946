package org.entente.reading.statement.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Gap;
import org.entente.claim.Property;
import org.entente.reading.evidence.Naming;
import org.entente.reading.evidence.Quotes;
import org.entente.reading.evidence.Stated;
import org.entente.source.Span;

/// Names in other languages, in brackets after the document's own name at the head of its lead.
public final class BracketNames {

  private static final double SURE = 0.9;
  private static final Pattern SLOT = Pattern.compile("[^,;]*");
  private static final Pattern LABEL =
      Pattern.compile("^([\\p{Lu}][\\p{L}-]+)(?: language)?\\s*:\\s*(.+)$");
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(?:or|also|formerly|abbreviated|romani[sz]ed|translit|lit|pronounced|IPA|officially|known"
              + "|born|died|see|from|until|in|on|i\\.e|e\\.g|c\\.)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .'’\"„“«»\\-–]{2,100}");
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}.\\-/ ]{2,12}");

  private BracketNames() {}

  /// The bracketed names of a lead, and the empty slots among them.
  ///
  /// @param lead the first paragraph
  /// @param title the document's title
  public static Stated of(Quotes quotes, Span lead, String title, Naming naming) {
    String name = FieldStatements.subject(title);
    String text = lead.text();
    Matcher opening =
        Pattern.compile(
                "^\\s*(?:the )?" + Pattern.quote(name) + "[\"”’']?\\s*\\(",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    if (!opening.find()) {
      return Stated.NOTHING;
    }
    int close = text.indexOf(')', opening.end());
    return close < 0
        ? Stated.NOTHING
        : read(quotes, lead, opening.end(), close, subject(name, title, naming));
  }

  private static Entity subject(String name, String title, Naming naming) {
    return BoxKind.of(List.of(), title).isPresent()
        ? Entity.of(name, EntityKind.INSTRUMENT)
        : naming.known(name, null, EntityKind.ORGANISATION);
  }

  private static Stated read(Quotes quotes, Span lead, int from, int to, Entity subject) {
    List<int[]> slots = slots(lead.text(), from, to);
    boolean foreign =
        slots.stream()
            .map(s -> lead.text().substring(s[0], s[1]))
            .anyMatch(BracketNames::isForeign);
    if (!foreign) {
      return Stated.NOTHING;
    }
    List<Claim> claims = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (int[] slot : slots) {
      if (slot[0] == slot[1]) {
        gap(quotes, lead, from, to, subject).filter(g -> gaps.isEmpty()).ifPresent(gaps::add);
      } else {
        name(quotes, lead, slot, subject).ifPresent(claims::add);
      }
    }
    return new Stated(List.copyOf(claims), List.copyOf(gaps));
  }

  private static boolean isForeign(String slot) {
    Matcher label = LABEL.matcher(slot);
    return Letters.isForeign(slot) || (label.matches() && Letters.labelled(label.group(1)) != null);
  }

  private static Optional<Claim> name(Quotes quotes, Span lead, int[] slot, Entity subject) {
    String words = lead.text().substring(slot[0], slot[1]);
    int start = slot[0];
    String language = null;
    Matcher label = LABEL.matcher(words);
    if (label.matches()) {
      language = Letters.labelled(label.group(1));
      if (language == null) {
        return Optional.empty();
      }
      start += label.start(2);
      words = label.group(2);
    }
    boolean other =
        ASIDE.matcher(words).matches()
            || ACRONYM.matcher(words).matches()
            || !NAME.matcher(words).matches()
            || words.toLowerCase(Locale.ROOT).equals(subject.name().toLowerCase(Locale.ROOT));
    if (other) {
      return Optional.empty();
    }
    ClaimDraft draft =
        new ClaimDraft(subject, Property.ALSO_KNOWN_AS, "lead:bracketed-name")
            .value(words)
            .language(language == null ? Letters.language(words) : language)
            .confidence(SURE);
    return quotes
        .part(lead, start, slot[1])
        .map(source -> draft.cite(source, quotes.source().digest()));
  }

  private static Optional<Gap> gap(Quotes quotes, Span lead, int from, int to, Entity subject) {
    ClaimDraft draft = new ClaimDraft(subject, Property.ALSO_KNOWN_AS, "lead:gap").value("");
    return quotes
        .part(lead, from - 1, to + 1)
        .map(source -> draft.cite(source, quotes.source().digest()))
        .map(claim -> new Gap(claim, "The list of names in brackets has lost a name."));
  }

  private static List<int[]> slots(String text, int from, int to) {
    List<int[]> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(text).region(from, to);
    int at = from;
    while (at <= to && slot.region(at, to).lookingAt()) {
      int start = at;
      int end = slot.end();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      slots.add(new int[] {start, end});
      at = slot.end() + 1;
    }
    return slots;
  }
}
