/// Tests of how two parties stood on a day.
@NullMarked
package org.entente.query.standing;

import org.jspecify.annotations.NullMarked;
