package org.entente.reading.statement.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Entity;
import org.entente.reading.evidence.Naming;
import org.entente.reading.evidence.Quotes;
import org.entente.reading.evidence.Stated;
import org.entente.reading.evidence.Times;
import org.entente.source.Block;
import org.entente.source.SourceText;
import org.jspecify.annotations.Nullable;

/// States what an infobox says.
public final class FieldStatements {

  private static final Pattern YEAR =
      Pattern.compile(",?\\s+\\(?\\d{4}(?:[–—-]\\d{2,4})?\\)?$|\\s*\\([^)]*\\)$");

  private FieldStatements() {}

  /// The claims and gaps of one infobox; nothing where its fields do not tell what it is about.
  ///
  /// @param section the heading above it; null above the first
  public static Stated of(
      SourceText source, List<Block.Field> box, @Nullable String section, Naming naming) {
    List<BoxField> fields = BoxField.of(box);
    Optional<BoxKind> kind = BoxKind.of(fields, source.title());
    if (kind.isEmpty()) {
      return Stated.NOTHING;
    }
    String name = subject(source.title());
    Quotes quotes = new Quotes(source, section);
    Entity bare = Entity.of(name, kind.get().entity());
    Box read = new Box(quotes, naming, bare, fields, null);
    return switch (kind.get()) {
      case INSTRUMENT -> {
        Integer year = Times.year(InstrumentFields.signed(read).orElse(null));
        yield InstrumentFields.of(new Box(quotes, naming, bare, fields, year));
      }
      case WAR -> EventFields.war(read);
      case MEETING -> EventFields.meeting(read);
      case ORGANISATION, PERSON -> {
        Entity known = naming.known(name, null, kind.get().entity());
        yield ActorFields.of(new Box(quotes, naming, known, fields, null));
      }
    };
  }

  /// The name that a title gives to its thing: without an article before and a year after it.
  static String subject(String title) {
    String name = Naming.withoutArticle(title.strip());
    String shorter = YEAR.matcher(name).replaceFirst("").strip();
    return shorter.isEmpty() ? name : shorter;
  }
}
