/// Who agrees with which statement. Only they themselves read it; when the step ends nobody knows any more.
@NullMarked
package org.augenhoehe.participation.opinion.stance;

import org.jspecify.annotations.NullMarked;
