/// How well dates found in prose agree with those that editors marked by hand.
@NullMarked
package org.entente.eval.dates;

import org.jspecify.annotations.NullMarked;
