/// Tests of who is said to do what to whom.
@NullMarked
package org.entente.reading.grammar;

import org.jspecify.annotations.NullMarked;
