/// Whether standing finds from the prose of a guide what its editors and a list of envoys say of
/// the relations of states.
@NullMarked
package org.entente.eval.standing;

import org.jspecify.annotations.NullMarked;
