/// Which offers may answer which requests: by what it is about, by words, by how far it is. Both sides are told once.
@NullMarked
package org.augenhoehe.sharing.match;

import org.jspecify.annotations.NullMarked;
