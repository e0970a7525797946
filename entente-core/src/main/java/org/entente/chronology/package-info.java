/// The order of events as a network of differences between moments: solved, explained, and where it
/// cannot hold, the shortest set of reasons why.
@NullMarked
package org.entente.chronology;

import org.jspecify.annotations.NullMarked;
