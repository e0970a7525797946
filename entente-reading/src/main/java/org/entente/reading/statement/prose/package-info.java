/// From the sentences of running text to claims: who is meant, which rules hold, what they say.
@NullMarked
package org.entente.reading.statement.prose;

import org.jspecify.annotations.NullMarked;
