/// The expressions of time in a text: where they stand, and what each allows.
///
/// Its grammar is the tables beside the classes: [Grammar] compiles them, [Lexer] cuts a text into
/// tokens, [Matcher] reads it by the rules, [Resolver] fills in what the words leave out and writes
/// it as claims and as markup have it. A new way to write a time is a row of a table.
@NullMarked
package org.entente.time.expression;

import org.jspecify.annotations.NullMarked;
