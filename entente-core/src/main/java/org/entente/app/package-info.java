/// The one facade that every surface calls, and the ports it needs.
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
