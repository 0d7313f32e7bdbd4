/// Fair allocation: many want one thing, and who gets it is decided by a rule that stood before.
///
/// - `draw`: the decision, as pure computing that anybody can repeat
/// - `book`: opening, applying, withdrawing, looking at needs; the decision when the time has come
/// - `show`: the pages
/// - `house`: what the house has to know of it: own data, moderation, notices
@NullMarked
package org.augenhoehe.sharing.fair;

import org.jspecify.annotations.NullMarked;
