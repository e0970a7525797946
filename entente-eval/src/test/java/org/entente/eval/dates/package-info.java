/// Holds what is written of marked dates against the dates themselves.
@NullMarked
package org.entente.eval.dates;

import org.jspecify.annotations.NullMarked;
