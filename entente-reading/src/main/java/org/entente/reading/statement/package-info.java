/// Mentions to claims.
@NullMarked
package org.entente.reading.statement;

import org.jspecify.annotations.NullMarked;
