/// What organisations and groups agree on with each other about sharing, for everybody to read; and inside each of
/// them, on whose account a booking goes.
@NullMarked
package org.augenhoehe.sharing.agreement;

import org.jspecify.annotations.NullMarked;
