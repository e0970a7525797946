/// Tables of others to claims, by a mapping that says which column gives what; the table is the
/// document, and each claim quotes its row.
@NullMarked
package org.entente.formats.table;

import org.jspecify.annotations.NullMarked;
