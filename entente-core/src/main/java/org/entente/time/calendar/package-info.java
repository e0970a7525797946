/// The calendars in which sources date, and the day on which each country changed them.
@NullMarked
package org.entente.time.calendar;

import org.jspecify.annotations.NullMarked;
