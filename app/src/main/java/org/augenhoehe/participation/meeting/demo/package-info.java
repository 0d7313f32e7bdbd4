/// Meetings of the demonstration town.
@NullMarked
package org.augenhoehe.participation.meeting.demo;

import org.jspecify.annotations.NullMarked;
