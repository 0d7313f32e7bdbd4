/// Files with many entries: read, looked at, taken as a whole; and everything public to take along.
@NullMarked
package org.augenhoehe.atlas.exchange;

import org.jspecify.annotations.NullMarked;
