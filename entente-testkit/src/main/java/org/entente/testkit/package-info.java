/// What tests of several modules share: contracts that every implementation runs, and small
/// samples.
@NullMarked
package org.entente.testkit;

import org.jspecify.annotations.NullMarked;
