package org.entente.formats.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;

/// How a table is written.
///
/// @param delimiter between cells
/// @param quote around cells that hold delimiters or line ends; zero where nothing is quoted
/// @param encodings of its bytes: the first in which they can be read
/// @param header whether the first row names the columns
/// @param columns the names of the columns where the table has no header; else empty
/// @param ignoreCase whether a column may be written in other letters than the mapping has
/// @param missing what stands in a cell that holds nothing, beside an empty one
record Dialect(
    char delimiter,
    char quote,
    List<Charset> encodings,
    boolean header,
    List<String> columns,
    boolean ignoreCase,
    Set<String> missing) {}
