/// The map of the demonstration town.
@NullMarked
package org.augenhoehe.atlas.demo;

import org.jspecify.annotations.NullMarked;
