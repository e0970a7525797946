/// Tests of TimeML in and out.
@NullMarked
package org.entente.time.timeml;

import org.jspecify.annotations.NullMarked;
