package org.augenhoehe.feeds;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// Tells the news of a room in the words of the reader. A room declares one as a bean.
public interface NewsTeller {
    /// Short, stable, stored with the news.
    String kind();

    /// In as many questions to the database for many as for one. What may not be read any more is missing.
    Map<UUID, Told> tell(Page page, Collection<UUID> news);

    /// @param about what it belongs to: the question of an undertaking, the name of a service
    /// @param sentence what happened; names nobody
    /// @param reason empty where none was owed
    record Told(String about, String sentence, String reason, String path) {}
}
