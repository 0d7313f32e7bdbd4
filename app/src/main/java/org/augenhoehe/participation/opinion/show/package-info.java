/// The pages of an opinion map.
@NullMarked
package org.augenhoehe.participation.opinion.show;

import org.jspecify.annotations.NullMarked;
