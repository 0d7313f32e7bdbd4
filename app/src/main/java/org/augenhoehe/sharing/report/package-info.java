/// The report of a year: what was shared, how often, for how long, and what that was worth by values that
/// organisations state themselves. Nothing about fewer than five people.
@NullMarked
package org.augenhoehe.sharing.report;

import org.jspecify.annotations.NullMarked;
