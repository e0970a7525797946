package org.entente.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.query.Folding;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Matches the claims of one document with its gold lines, one to one: first those that agree in
/// everything, then those that agree in all but the date.
///
/// A claim that does not quote its document exactly is wrong whatever it says. The same fact said
/// again counts once, and so does the same mistake.
public final class Scorer {

  private final List<Gold> gold;
  private final List<Claim> claims;
  private final String text;
  private final IdentityHashMap<Claim, Match> matches = new IdentityHashMap<>();
  private final Set<Gold> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final SortedMap<String, Tally> properties = new TreeMap<>();
  private final List<Claim> extras = new ArrayList<>();
  private final Set<List<@Nullable Object>> mistakes = new HashSet<>();

  private record Match(Gold gold, boolean dated) {}

  private Scorer(List<Gold> gold, List<Claim> claims, String text) {
    this.gold = gold;
    this.claims = claims;
    this.text = text;
  }

  /// Scores the claims of a document.
  ///
  /// @param goldLines the gold as JSON Lines
  /// @param text the document's text as read, which quotes are held against
  /// @throws IOException naming the line that is no gold line
  public static Score score(String goldLines, List<Claim> claims, String text) throws IOException {
    List<Claim> scored =
        claims.stream().filter(claim -> GoldReader.isScored(claim.property().word())).toList();
    return new Scorer(GoldReader.read(goldLines), scored, text).score();
  }

  private Score score() {
    match(true);
    match(false);
    claims.forEach(this::count);
    List<String> misses = new ArrayList<>();
    for (Gold line : gold) {
      if (!line.optional()) {
        add(line.property(), new Tally(0, 0, 0, 1));
        if (!isTaken(line)) {
          misses.add(line.line());
        }
      }
    }
    List<Map.Entry<Claim, Match>> named =
        matches.entrySet().stream().filter(e -> !e.getValue().gold.acts().isEmpty()).toList();
    long right = named.stream().filter(e -> Agreement.inAct(e.getKey(), e.getValue().gold)).count();
    return new Score(properties, Math.toIntExact(right), named.size(), misses, extras);
  }

  private void match(boolean dated) {
    for (Claim claim : claims) {
      if (matches.containsKey(claim) || !Agreement.isQuoted(claim, text)) {
        continue;
      }
      gold.stream()
          .filter(line -> !isTaken(line) && Agreement.inFact(claim, line))
          .filter(line -> !dated || Agreement.inTime(claim, line))
          .min(nearest(claim))
          .ifPresent(
              line -> {
                matches.put(claim, new Match(line, dated));
                taken.add(line);
              });
    }
  }

  /// Gold lines may differ only by where they stand: the one whose words the claim shares comes
  /// first, then one with its act, then one that must be found; of equals the first.
  private static Comparator<Gold> nearest(Claim claim) {
    return Comparator.comparing((Gold line) -> !Agreement.inWords(claim, line))
        .thenComparing(line -> !line.acts().isEmpty() && !Agreement.inAct(claim, line))
        .thenComparing(Gold::optional);
  }

  private boolean isTaken(Gold line) {
    return taken.contains(line);
  }

  private void count(Claim claim) {
    Match match = matches.get(claim);
    String property = claim.property().word();
    if (match != null) {
      if (!match.gold.optional()) {
        add(property, new Tally(match.dated ? 1 : 0, 1, 1, 0));
        mistakes.add(key(claim));
      }
    } else if (!isSaidAgain(claim) && mistakes.add(key(claim))) {
      add(property, new Tally(0, 0, 1, 0));
      extras.add(claim);
    }
  }

  private boolean isSaidAgain(Claim claim) {
    return Agreement.isQuoted(claim, text)
        && gold.stream()
            .anyMatch(line -> Agreement.inFact(claim, line) && Agreement.inTime(claim, line));
  }

  private void add(String property, Tally tally) {
    properties.merge(property, tally, Tally::plus);
  }

  private static List<@Nullable Object> key(Claim claim) {
    Entity object = claim.object();
    Act act = claim.act();
    HistoricalDate time = claim.time();
    List<@Nullable Object> key = new ArrayList<>();
    key.add(claim.property());
    key.add(Folding.fold(claim.subject().name()));
    key.add(object == null ? "" : Folding.fold(object.name()));
    String value = claim.value();
    key.add(value == null ? "" : Folding.fold(value));
    key.add(claim.code());
    key.add(act);
    key.add(claim.stance());
    key.add(time == null ? null : time.edtf().toString());
    return key;
  }
}
