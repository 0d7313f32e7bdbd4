/// What people tell about themselves: nothing by itself, and each part only to those they choose.
@NullMarked
package org.augenhoehe.people.profile;

import org.jspecify.annotations.NullMarked;
