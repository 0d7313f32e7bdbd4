/// Places in the town: addresses, coordinates, districts, the gazetteer made from the addresses that rooms show,
/// and the form fields in which people say where something is. (What the whole town has to say about itself
/// is `platform.place`.) [org.augenhoehe.places.geometry] has points, lines and areas, [org.augenhoehe.places.map]
/// the one map of everything public that has a place.
@ApplicationModule(
        allowedDependencies = {
            "platform::database",
            "platform::language",
            "platform::security",
            "platform::web",
            "search"
        })
@NullMarked
package org.augenhoehe.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
