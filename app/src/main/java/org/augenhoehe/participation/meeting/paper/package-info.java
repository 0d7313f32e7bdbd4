/// An invitation on paper: who comes, what they need, what is to be talked about.
@NullMarked
package org.augenhoehe.participation.meeting.paper;

import org.jspecify.annotations.NullMarked;
