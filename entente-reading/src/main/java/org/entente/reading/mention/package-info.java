/// Spans that mean something: actors, offices, instruments, dates.
@NullMarked
package org.entente.reading.mention;

import org.jspecify.annotations.NullMarked;
