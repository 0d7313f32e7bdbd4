/// Assistance ("Begleitung"): somebody acts for a person with that person's recorded consent. Each act
/// is taken down where the person reads it; ending it takes one click of either.
@NullMarked
package org.augenhoehe.people.assistance;

import org.jspecify.annotations.NullMarked;
