/// Codes of states in the data sets of others, each with the days on which it means an actor.
@NullMarked
package org.entente.formats.codes;

import org.jspecify.annotations.NullMarked;
