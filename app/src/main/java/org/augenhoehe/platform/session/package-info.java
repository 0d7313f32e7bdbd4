/// Sessions in the database, so that several nodes can serve one person: read once for each request, and written
/// only when there is something to remember.
@NullMarked
package org.augenhoehe.platform.session;

import org.jspecify.annotations.NullMarked;
