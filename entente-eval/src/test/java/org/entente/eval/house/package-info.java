/// What holds for all of the project's code: the direction of its data flow, its budgets, its
/// habits.
@NullMarked
package org.entente.eval.house;

import org.jspecify.annotations.NullMarked;
