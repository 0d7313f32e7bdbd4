/// Those who take part confirm what a profile says about their undertaking, or contest it with a reason.
@NullMarked
package org.augenhoehe.profile.say;

import org.jspecify.annotations.NullMarked;
