/// Whoever is drawn is asked and has some days to answer; in the place of those who cannot come others are drawn.
@NullMarked
package org.augenhoehe.participation.lots.waves;

import org.jspecify.annotations.NullMarked;
