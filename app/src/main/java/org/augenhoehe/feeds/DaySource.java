package org.augenhoehe.feeds;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// What a room has to say to a public calendar. It declares one as a bean.
public interface DaySource {
    /// In as many questions to the database for many as for one; what is hidden is missing, and nobody is named.
    ///
    /// @param undertaking null for all of them
    List<Event> list(Page page, @Nullable UUID undertaking, int most);
}
