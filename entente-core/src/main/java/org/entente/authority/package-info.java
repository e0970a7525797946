/// States, organisations, parties, persons and offices, and the names they go by at a date.
@NullMarked
package org.entente.authority;

import org.jspecify.annotations.NullMarked;
