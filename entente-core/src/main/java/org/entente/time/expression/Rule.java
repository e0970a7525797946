package org.entente.time.expression;

import java.util.List;
import java.util.Map;

/// A row of a table of the grammar.
///
/// @param index its place among all rules; of two that read the same words the first wins
/// @param of the name of what it reads, under which other rules call for it
/// @param name its own name
/// @param before what must and must not stand before it
/// @param patterns the spellings it reads, each without options
/// @param after what must and must not stand after it
/// @param gives what it says beyond what its words say
record Rule(
    int index,
    String of,
    String name,
    Guard before,
    List<List<Element>> patterns,
    Guard after,
    Map<Feature, Object> gives) {}
