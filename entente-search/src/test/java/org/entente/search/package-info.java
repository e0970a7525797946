@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
