/// How two parties stood on a day, line by line, and who says so.
@NullMarked
package org.entente.query.standing;

import org.jspecify.annotations.NullMarked;
