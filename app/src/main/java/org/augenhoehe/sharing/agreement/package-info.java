/// What organisations and groups agree on with each other about sharing, for everybody to read.
@NullMarked
package org.augenhoehe.sharing.agreement;

import org.jspecify.annotations.NullMarked;
