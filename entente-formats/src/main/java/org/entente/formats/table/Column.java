package org.entente.formats.table;

/// A column that a mapping names.
///
/// @param name its name
/// @param place where the mapping names it
record Column(String name, String place) {}
