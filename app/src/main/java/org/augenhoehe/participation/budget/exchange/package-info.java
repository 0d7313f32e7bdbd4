/// Budgets as `.pb` files: read in, handed out.
@NullMarked
package org.augenhoehe.participation.budget.exchange;

import org.jspecify.annotations.NullMarked;
