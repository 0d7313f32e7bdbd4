/// The map of everything public that has a place, and the equal list. A room declares a [MapLayer] as a bean and calls
/// [MapIndex] in the transaction that changes its content, so that what is shown is what is there. Only what
/// everybody may see belongs here, and only as exactly as it may be seen
/// ([org.augenhoehe.places.geometry.Coarsening]).
@NamedInterface("map")
@NullMarked
package org.augenhoehe.places.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
