package org.entente.formats.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the columns of a table mean.
///
/// @param dialect how the table is written
/// @param rule the name under which claims are made
/// @param title the table's title; null for its file's name
/// @param claims the claims that each row makes
/// @param columns every column that is named, each time
/// @param place the file of the mapping
record Mapping(
    Dialect dialect,
    String rule,
    @Nullable String title,
    List<ClaimSpec> claims,
    List<Column> columns,
    String place) {}
