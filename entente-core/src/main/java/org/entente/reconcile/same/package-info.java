/// Which names mean one thing: within a document, and from one document to another.
@NullMarked
package org.entente.reconcile.same;

import org.jspecify.annotations.NullMarked;
