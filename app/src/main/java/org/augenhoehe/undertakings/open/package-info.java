/// What programs read of undertakings: exactly what stands on their public pages.
@NullMarked
package org.augenhoehe.undertakings.open;

import org.jspecify.annotations.NullMarked;
