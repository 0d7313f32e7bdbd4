/// How a budget is counted: by both rules, once, and the same for whoever counts again.
@NullMarked
package org.augenhoehe.participation.budget.count;

import org.jspecify.annotations.NullMarked;
