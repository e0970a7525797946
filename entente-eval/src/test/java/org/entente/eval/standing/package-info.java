/// Tests of what standing is measured against.
@NullMarked
package org.entente.eval.standing;

import org.jspecify.annotations.NullMarked;
