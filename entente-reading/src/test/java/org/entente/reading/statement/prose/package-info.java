/// Tests of what running text says.
@NullMarked
package org.entente.reading.statement.prose;

import org.jspecify.annotations.NullMarked;
