/// Assistance ("Begleitung"): somebody acts for a person with that person's recorded consent, for some errands and for
/// a limited time; on the spot with code card and PIN. Each act is taken down where the person reads it, also what was
/// refused; weighty ones the person confirms with the PIN. Ending it takes one click of either.
@NullMarked
package org.augenhoehe.people.assistance;

import org.jspecify.annotations.NullMarked;
