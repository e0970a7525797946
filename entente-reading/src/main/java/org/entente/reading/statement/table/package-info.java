/// Claims from tables: relations by country, instruments, memberships, office holders.
@NullMarked
package org.entente.reading.statement.table;

import org.jspecify.annotations.NullMarked;
