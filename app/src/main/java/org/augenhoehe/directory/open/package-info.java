/// The directory as open data: services, who offers them, where they are. Contact persons, their e-mail addresses and
/// telephone numbers are left out: they are there to be called, not to be collected.
@NullMarked
package org.augenhoehe.directory.open;

import org.jspecify.annotations.NullMarked;
