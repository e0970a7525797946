/// Tests of what stands in a text.
@NullMarked
package org.entente.reading.mention;

import org.jspecify.annotations.NullMarked;
