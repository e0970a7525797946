package org.entente.reading.grammar;

import java.util.List;

/// A row of a rule table.
///
/// @param name its name, which every claim it makes carries
/// @param pattern what it looks for
/// @param says what it makes of it, one word list a claim: `event invade A B`
/// @param sure of its claims, how many in one are right
/// @param yes a sentence in which it must find something
/// @param no a sentence in which it must not
public record Rule(
    String name, Pattern pattern, List<List<String>> says, double sure, String yes, String no) {}
