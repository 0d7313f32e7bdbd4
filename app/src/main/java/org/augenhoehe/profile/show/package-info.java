/// The pages: the profile of an undertaking, a service, an organisation, each with a download of the same figures.
@NullMarked
package org.augenhoehe.profile.show;

import org.jspecify.annotations.NullMarked;
