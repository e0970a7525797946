/// The record on disk or on a server: the ledgers that outlast their process.
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
