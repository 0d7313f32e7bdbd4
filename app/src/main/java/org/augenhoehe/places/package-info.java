/// Places in the town: addresses, coordinates, districts, the gazetteer made from the addresses that rooms show,
/// and the one form field in which people say where something is. (What the whole town has to say about itself
/// is `platform.place`.)
@ApplicationModule(allowedDependencies = {"platform::language", "platform::security", "platform::web"})
@NullMarked
package org.augenhoehe.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
