package org.entente.authority;

/// How a name stands for an actor.
public enum NameUse {
  /// The actor's own name, long or short, or an acronym of it.
  NAME,
  /// An adjective: "Soviet", "Yugoslav".
  ADJECTIVE,
  /// Its people: "the Soviets", "Hungarians".
  PEOPLE,
  /// A capital, or a seat of government such as "the Kremlin", that may stand for the government.
  CAPITAL
}
