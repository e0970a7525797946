/// Documents that are handed in over the page: kept, read one after the other, and told of.
@NullMarked
package org.entente.web.reading;

import org.jspecify.annotations.NullMarked;
