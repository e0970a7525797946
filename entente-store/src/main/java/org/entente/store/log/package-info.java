/// The record as it was kept before DuckDB, one file of JSON Lines: read once, to be taken over.
@NullMarked
package org.entente.store.log;

import org.jspecify.annotations.NullMarked;
