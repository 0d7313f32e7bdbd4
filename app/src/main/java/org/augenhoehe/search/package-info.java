/// One search over everything public in the house. A room declares a {@link org.augenhoehe.search.SearchKind}
/// as a bean and calls {@link org.augenhoehe.search.Search} in the transaction that changes its content, so that
/// what is found is what is there. Only what everybody may read belongs here.
///
/// German needs more than letters: {@link org.augenhoehe.search.GermanText} takes words apart and brings them to
/// their stem; a room with a word column of its own uses it too.
@ApplicationModule(allowedDependencies = {"platform::language", "platform::security", "platform::web"})
@NullMarked
package org.augenhoehe.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
