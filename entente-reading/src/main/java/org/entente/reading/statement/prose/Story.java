package org.entente.reading.statement.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.source.SourceText;
import org.jspecify.annotations.Nullable;

/// What a document has told so far: whom and what its later words may point back to.
///
/// One is made for each document and read in order; nothing outlives the document.
final class Story {

  private static final Pattern SUFFIX = Pattern.compile("[IVX]+|[JS]r\\.?");

  final SourceText source;
  private final Map<String, Entity> surnames = new HashMap<>();
  private final Map<String, Entity> aliases = new HashMap<>();
  private final Map<String, Entity> instruments = new HashMap<>();

  /// The instrument the document is about.
  @Nullable Entity topic;

  /// Two sides the document or the section is about; empty where it is about none.
  List<Entity> dyad = List.of();

  /// The sides named last, where two or more were named together.
  List<Entity> sides = List.of();

  /// The two sides named first, with which a document about a treaty or a meeting is concerned.
  List<Entity> first = List.of();

  /// Whether a sentence has named a state.
  boolean opened;

  /// Those told of last as more than one, whom "they" means.
  List<Entity> several = List.of();

  /// Those whom the sentence being read is about.
  List<Entity> main = List.of();

  @Nullable Entity person;
  @Nullable Entity actor;
  @Nullable Entity thing;
  @Nullable Entity instrument;

  /// The instrument named last before the sentence being read.
  @Nullable Entity earlier;

  /// The United States, once the document has named them: what "Congress" and "the Senate" act for.
  @Nullable Entity american;

  @Nullable Entity meeting;
  @Nullable Mission mission;

  /// Whether the sentence being read has told of the mission already.
  boolean missionTold;

  /// Whether the sentence before was about the mission, so that "it" may mean it.
  boolean missionFresh;

  @Nullable Entity lastPost;
  @Nullable Integer year;

  /// The office each person was last said to hold.
  final Map<Entity, Post> posts = new HashMap<>();

  /// The heading under which the reader is; null above the first.
  @Nullable String section;

  Story(SourceText source) {
    this.source = source;
  }

  /// A person by the last word of the name, once the full name was told.
  @Nullable Entity surname(String word) {
    return surnames.get(word);
  }

  /// Whether the document is about a conference or another meeting.
  boolean meetingTopic;

  private final Set<Entity> participants = new HashSet<>();
  private final Set<Entity> named = new HashSet<>();
  private final Set<Entity> dated = new HashSet<>();

  /// Whether this is the first word of somebody's taking part.
  boolean takesPart(Entity someone) {
    return participants.add(someone);
  }

  /// Takes note that an instrument's day was told.
  void dates(Entity instrument) {
    dated.add(instrument);
  }

  /// Whether an instrument's day was told.
  boolean hasDated(Entity instrument) {
    return dated.contains(instrument);
  }

  /// Whether a word is the last name of somebody told of.
  boolean knows(String word) {
    return surnames.containsKey(word);
  }

  /// Remembers a person by the last word of the name that the document uses.
  void meet(String name, Entity someone) {
    String[] words = name.split(" ", -1);
    int last = words.length - 1;
    while (last > 0 && SUFFIX.matcher(words[last]).matches()) {
      last--;
    }
    if (last > 0) {
      surnames.put(words[last].replace(",", ""), someone);
    }
  }

  /// Makes another name mean the same thing from here on.
  void alias(String name, Entity meant) {
    aliases.put(name, meant);
  }

  @Nullable Entity aliased(String name) {
    return aliases.get(name);
  }

  /// The instrument of a name; a shorter or longer form of one already named is the same.
  Entity instrument(String name) {
    Entity alias = aliases.get(name);
    if (alias != null) {
      return alias;
    }
    Entity known = instruments.get(name);
    if (known == null) {
      known = sameInstrument(name);
      if (known == null) {
        known = Entity.of(name, EntityKind.INSTRUMENT);
      }
      instruments.put(name, known);
    }
    return known;
  }

  private @Nullable Entity sameInstrument(String name) {
    for (Entity e : instruments.values()) {
      if (e.name().endsWith(" " + name) || name.endsWith(" " + e.name())) {
        return e;
      }
    }
    return null;
  }

  /// Whether this is the first time that the running text names an instrument.
  boolean firstNamed(Entity instrument) {
    return named.add(instrument);
  }
}
