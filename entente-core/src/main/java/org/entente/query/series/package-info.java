/// How the relations of two parties went over time: conflict and cooperation, month by month or
/// year by year.
@NullMarked
package org.entente.query.series;

import org.jspecify.annotations.NullMarked;
