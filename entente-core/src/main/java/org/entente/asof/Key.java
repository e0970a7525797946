package org.entente.asof;

import java.util.Comparator;

/// Under what a row is filed: one actor or instrument, or two actors whichever of them acted.
///
/// @param one an actor's key, of two the smaller
/// @param other the greater of two; empty where there is one
public record Key(String one, String other) implements Comparable<Key> {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::one).thenComparing(Key::other);

  public Key {
    if (!other.isEmpty() && one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("not two in their order: " + one + ", " + other);
    }
  }

  /// One alone.
  public static Key of(String actor) {
    return new Key(actor, "");
  }

  /// Two together.
  ///
  /// @throws IllegalArgumentException if the two are one
  public static Key of(String a, String b) {
    return a.compareTo(b) < 0 ? new Key(a, b) : new Key(b, a);
  }

  /// Whether it is of two.
  public boolean isDyad() {
    return !other.isEmpty();
  }

  @Override
  public int compareTo(Key that) {
    return ORDER.compare(this, that);
  }
}
