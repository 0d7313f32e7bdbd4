/// Organisations and self-organised groups, and who belongs to them. What both sides have not agreed
/// to does not count; a group outlives its members.
@NullMarked
package org.augenhoehe.people.organisation;

import org.jspecify.annotations.NullMarked;
