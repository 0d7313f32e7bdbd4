/// Trusted people: whom somebody named to help when the code card is lost.
@NullMarked
package org.augenhoehe.people.trust;

import org.jspecify.annotations.NullMarked;
