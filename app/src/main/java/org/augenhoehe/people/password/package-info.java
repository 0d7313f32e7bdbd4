/// Signing in with a name and a password.
@NullMarked
package org.augenhoehe.people.password;

import org.jspecify.annotations.NullMarked;
