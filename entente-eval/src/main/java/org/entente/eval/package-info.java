/// Measures of the whole: speed, sameness, and how well claims agree with those of a person.
@NullMarked
package org.entente.eval;

import org.jspecify.annotations.NullMarked;
