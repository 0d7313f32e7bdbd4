/// Work that follows after a commit. A room declares a db-scheduler task as a bean and schedules
/// it inside its transaction; it runs once the transaction is committed, also after a restart.
@NamedInterface("jobs")
@NullMarked
package org.augenhoehe.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
