/// What programs read of profiles: the published figures, exactly those of the download.
@NullMarked
package org.augenhoehe.profile.open;

import org.jspecify.annotations.NullMarked;
