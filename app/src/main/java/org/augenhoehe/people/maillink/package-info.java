/// Links in letters: they sign in, register, or confirm an address. And the confirmed addresses themselves.
@NullMarked
package org.augenhoehe.people.maillink;

import org.jspecify.annotations.NullMarked;
