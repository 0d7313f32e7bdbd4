/// What came of a budget: kept once, shown often.
@NullMarked
package org.augenhoehe.participation.budget.result;

import org.jspecify.annotations.NullMarked;
