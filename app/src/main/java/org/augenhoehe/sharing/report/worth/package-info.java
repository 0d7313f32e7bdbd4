/// Stating what an hour of something is worth: which organisation, from which source, from when on.
@NullMarked
package org.augenhoehe.sharing.report.worth;

import org.jspecify.annotations.NullMarked;
