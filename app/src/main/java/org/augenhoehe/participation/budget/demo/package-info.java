/// Budgets of the demonstration town.
@NullMarked
package org.augenhoehe.participation.budget.demo;

import org.jspecify.annotations.NullMarked;
