/// Claims in JSON Lines, as Entente writes them, taken in strictly.
@NullMarked
package org.entente.formats.claims;

import org.jspecify.annotations.NullMarked;
