/// The catalogue for people: what there is to take along, what it means, and how one gets it.
@NullMarked
package org.augenhoehe.opendata.show;

import org.jspecify.annotations.NullMarked;
