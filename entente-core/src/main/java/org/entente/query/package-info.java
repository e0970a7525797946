/// Questions as values, and which claims answer them.
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
