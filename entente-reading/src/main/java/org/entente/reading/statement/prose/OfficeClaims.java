package org.entente.reading.statement.prose;

import java.util.List;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Says that people held offices, and remembers it.
final class OfficeClaims {

  private final Story story;
  private final List<Unit> units;
  private final Sayer.Sink sink;

  OfficeClaims(Story story, List<Unit> units, Sayer.Sink sink) {
    this.story = story;
    this.units = units;
    this.sink = sink;
  }

  /// Makes the post the one that later words about the person mean.
  void remember(Entity person, Post post) {
    story.posts.put(person, post);
    story.lastPost = person;
  }

  /// Makes the post known where no other of the person is.
  void note(Entity person, Post post) {
    story.posts.putIfAbsent(person, post);
  }

  /// Says what a predicate says of an office, quoting its subject, its verb, its title and its
  /// date.
  void say(
      String rule,
      Predicate p,
      Entity person,
      String office,
      List<Entity> whose,
      @Nullable HistoricalDate when,
      Titles.Title title) {
    int start = Math.min(units.get(p.at()).start(), units.get(title.start()).start());
    int end = Math.max(units.get(p.at()).end(), units.get(title.end() - 1).end());
    if (p.subject() != null) {
      start = Math.min(start, p.subject().start());
    }
    Phrase object = p.object();
    if (object != null && Actors.isPerson(object.headUnit())) {
      end = Math.max(end, object.end());
    }
    if (p.date() != null) {
      start = Math.min(start, p.date().start());
      end = Math.max(end, p.date().end());
    }
    hold(rule, person, office, whose, when, 0.85, start, end);
  }

  /// One claim for each of those the office is of.
  void hold(
      String rule,
      Entity person,
      String office,
      List<Entity> whose,
      @Nullable HistoricalDate when,
      double sure,
      int start,
      int end) {
    for (Entity of : whose) {
      sink.take(
          new ClaimDraft(person, Property.HOLDS_OFFICE, rule)
              .object(of)
              .value(office)
              .time(when)
              .confidence(sure),
          start,
          end);
    }
  }
}
