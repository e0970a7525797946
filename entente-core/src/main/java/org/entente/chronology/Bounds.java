package org.entente.chronology;

import java.util.OptionalLong;

/// Between which days a moment lies, both included.
///
/// @param earliest the first possible day; empty where nothing bounds it
/// @param latest the last possible day; empty where nothing bounds it
public record Bounds(OptionalLong earliest, OptionalLong latest) {

  /// Any day at all.
  public static final Bounds OPEN = new Bounds(OptionalLong.empty(), OptionalLong.empty());
}
