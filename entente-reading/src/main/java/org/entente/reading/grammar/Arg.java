package org.entente.reading.grammar;

/// What stands after a preposition.
///
/// @param preposition in lower case
/// @param phrase what follows it
public record Arg(String preposition, Phrase phrase) {}
