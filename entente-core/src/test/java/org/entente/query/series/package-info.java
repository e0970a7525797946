/// Tests of series over time.
@NullMarked
package org.entente.query.series;

import org.jspecify.annotations.NullMarked;
