/// Rule tables, each rule with examples and counter-examples, and the engine that runs them.
@NullMarked
package org.entente.reading.grammar;

import org.jspecify.annotations.NullMarked;
