package org.entente.reading.mention;

/// A name found by its shape.
///
/// @param tokens how many tokens it takes
/// @param name what it names
record Shape(int tokens, Name name) {}
