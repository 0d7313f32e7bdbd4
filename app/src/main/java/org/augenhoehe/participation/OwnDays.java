package org.augenhoehe.participation;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.web.Page;

/// What stands in a person's own calendar besides their tasks. A way to do a step declares one as a bean.
public interface OwnDays {
    /// In as many questions to the database for many as for one. Whoever reads it is this person.
    List<Event> list(Page page, UUID person);
}
