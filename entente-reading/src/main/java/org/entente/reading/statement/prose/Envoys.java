package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.jspecify.annotations.Nullable;

/// To whom envoys were sent, where the words beside their credentials leave it to what was told.
final class Envoys {

  private static final Pattern RANK =
      Pattern.compile(
          "(?i)(u\\.s\\. )?(ambassador|minister|(special )?envoy|charg[eé]|(vice )?consul|consular"
              + "|(commercial |diplomatic )?(agent|representative))(?! of\\b).*");

  private final Referents referents;
  private final Story story;
  private final Titles titles;

  Envoys(Referents referents, Story story, Titles titles) {
    this.referents = referents;
    this.story = story;
    this.titles = titles;
  }

  /// Whether an office is that of an envoy or a consul, and no minister's at home.
  static boolean holds(String office) {
    return RANK.matcher(office).matches();
  }

  /// The host that a predicate names after "to", "near", "in" or "at"; null where it names none.
  @Nullable Entity named(Predicate p) {
    for (Set<String> prepositions : List.of(Set.of("to", "near"), Set.of("in", "at"))) {
      for (var arg : p.args()) {
        Entity host = prepositions.contains(arg.preposition()) ? state(arg.phrase()) : null;
        if (host != null) {
          return host;
        }
      }
    }
    return null;
  }

  /// The state that a phrase names, for which those whom it names act, or in which its place lies.
  @Nullable Entity state(Phrase phrase) {
    Unit head = phrase.headUnit();
    boolean place = head.name() instanceof Name.Known && !Actors.isPerson(head);
    Entity state = place ? referents.entities().stateOf(head, referents.year()) : null;
    if (state != null && state.kind() == EntityKind.STATE) {
      return state;
    }
    return referents.acting(phrase).stream()
        .filter(e -> e.kind() == EntityKind.STATE)
        .findFirst()
        .orElse(null);
  }

  /// The host of an envoy by a title: whom it names as receiver, else the other of the document's
  /// two sides; null where the title tells nothing.
  @Nullable Entity host(Titles.Title title) {
    return host(title.senders(), title.receivers());
  }

  /// The host of an envoy by the phrase that names the envoy, by the post last told, or by what the
  /// authority knows; null where none tells.
  @Nullable Entity host(@Nullable Phrase phrase, Entity person) {
    Entity titled = phrase == null ? null : titled(phrase);
    if (titled != null) {
      return titled;
    }
    Post post = story.posts.get(person);
    Entity posted = post == null ? null : host(post.senders(), post.receivers());
    if (posted != null) {
      return posted;
    }
    Entity own = referents.entities().stateOf(person, referents.year());
    if (own != null) {
      return other(own);
    }
    return post == null || post.whose().isEmpty() ? null : post.whose().getFirst();
  }

  /// "Ruritania's envoy Anton Vogel", "the Ruritanian envoy, Anton Vogel".
  private @Nullable Entity titled(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (phrase.sentence().get(i).name() instanceof Name.Office) {
        Entity host = host(titles.title(i));
        if (host != null) {
          return host;
        }
      }
    }
    return null;
  }

  private @Nullable Entity host(List<Entity> senders, List<Entity> receivers) {
    for (Entity receiver : receivers) {
      if (story.dyad.isEmpty() || other(receiver) != null) {
        return receiver;
      }
    }
    for (Entity sender : senders) {
      Entity host = other(sender);
      if (host != null) {
        return host;
      }
    }
    return receivers.isEmpty() ? null : receivers.getFirst();
  }

  private @Nullable Entity other(Entity own) {
    return referents.entities().other(story.dyad, own);
  }
}
