/// The audit log to read, search, check and take away.
@NullMarked
package org.augenhoehe.operations.log;

import org.jspecify.annotations.NullMarked;
