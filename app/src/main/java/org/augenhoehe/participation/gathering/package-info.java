/// Gathering: people bring in needs, ideas and proposals, and support one another's. They are shown in an order of
/// chance, so that early ones do not win.
@NullMarked
package org.augenhoehe.participation.gathering;

import org.jspecify.annotations.NullMarked;
