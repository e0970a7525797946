@NullMarked
package org.entente.query.search;

import org.jspecify.annotations.NullMarked;
