/// The door: what keeps advertising and flooding out without any service outside the house. It knows four things: who
/// is blocked, who is new and writes very much, whose text leads elsewhere, and what is being written again and again.
@NamedInterface("door")
@NullMarked
package org.augenhoehe.moderation.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
