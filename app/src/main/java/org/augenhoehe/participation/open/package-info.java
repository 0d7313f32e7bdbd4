/// What programs read of contributions and votes: exactly what stands on their public pages, without names.
@NullMarked
package org.augenhoehe.participation.open;

import org.jspecify.annotations.NullMarked;
