/// The map as it was drawn last. It is drawn anew only when several people have answered, so that nobody can read from
/// two of them what one person said.
@NullMarked
package org.augenhoehe.participation.opinion.picture;

import org.jspecify.annotations.NullMarked;
