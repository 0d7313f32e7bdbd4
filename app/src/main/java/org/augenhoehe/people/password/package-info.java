/// Signing in with a name and a password.
@NamedInterface("password")
@NullMarked
package org.augenhoehe.people.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
