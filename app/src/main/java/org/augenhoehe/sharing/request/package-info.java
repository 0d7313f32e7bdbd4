/// What somebody looks for: a thing, a room, a vehicle, a skill, knowledge.
@NullMarked
package org.augenhoehe.sharing.request;

import org.jspecify.annotations.NullMarked;
