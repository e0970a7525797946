/// The expressions of time in a text: where they stand, and what each allows.
@NullMarked
package org.entente.time.expression;

import org.jspecify.annotations.NullMarked;
