/// What is talked about, by whom it is brought in, and when it is its turn.
@NullMarked
package org.augenhoehe.participation.meeting.agenda;

import org.jspecify.annotations.NullMarked;
