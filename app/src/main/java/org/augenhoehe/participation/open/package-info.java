/// What programs read of contributions, answers, tasks, votes, budgets, reviews, surveys, opinion maps, draws and
/// texts, and of walks:
/// exactly what stands on their public pages, without names.
@NullMarked
package org.augenhoehe.participation.open;

import org.jspecify.annotations.NullMarked;
