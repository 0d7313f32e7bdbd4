/// The list of all offers, narrowed down by what its address asks for.
@NullMarked
package org.augenhoehe.sharing.show.list;

import org.jspecify.annotations.NullMarked;
