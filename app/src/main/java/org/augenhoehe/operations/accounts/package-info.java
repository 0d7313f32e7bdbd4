/// Accounts as operators see them; locking them and giving roles, always with a reason.
@NullMarked
package org.augenhoehe.operations.accounts;

import org.jspecify.annotations.NullMarked;
