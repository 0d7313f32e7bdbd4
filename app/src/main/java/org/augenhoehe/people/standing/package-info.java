/// In which capacity people take part ("Blickwinkel"): offered by one side, confirmed by the other,
/// shown beside a contribution only where the person wants it.
@NullMarked
package org.augenhoehe.people.standing;

import org.jspecify.annotations.NullMarked;
