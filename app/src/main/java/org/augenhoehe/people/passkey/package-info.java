/// Passkeys: the device itself signs its owner in.
@NullMarked
package org.augenhoehe.people.passkey;

import org.jspecify.annotations.NullMarked;
