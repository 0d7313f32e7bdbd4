/// The arithmetic of the profile, without a database: who did what, what of it may be told, what stands out, and the
/// step on the ladder of participation.
@NullMarked
package org.augenhoehe.profile.count;

import org.jspecify.annotations.NullMarked;
