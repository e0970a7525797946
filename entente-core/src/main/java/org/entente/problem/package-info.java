/// What went wrong, as values: an id, a place, a message and a remedy; never a stack trace at a
/// person.
@NullMarked
package org.entente.problem;

import org.jspecify.annotations.NullMarked;
