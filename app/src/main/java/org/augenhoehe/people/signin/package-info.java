/// The door: the page on which people sign in, what all ways have in common, and the sessions they open.
@NamedInterface("signin")
@NullMarked
package org.augenhoehe.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
