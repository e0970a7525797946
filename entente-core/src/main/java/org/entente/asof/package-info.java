/// What was so on a day: claims filed under those they tell of and the days they may hold, so that
/// a question about two parties on one day need not go over the whole record.
@NullMarked
package org.entente.asof;

import org.jspecify.annotations.NullMarked;
