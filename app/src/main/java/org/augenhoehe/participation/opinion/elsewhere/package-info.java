/// Conversations that were held with other programs, read in with their votes.
@NullMarked
package org.augenhoehe.participation.opinion.elsewhere;

import org.jspecify.annotations.NullMarked;
