/// The command `entente`: words typed to calls of the facade, answers to the terminal, and nothing
/// else.
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
