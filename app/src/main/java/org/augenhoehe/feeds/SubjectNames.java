package org.augenhoehe.feeds;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// What subjects of a kind are called. The room whose they are declares one as a bean.
public interface SubjectNames {
    Subject.Kind kind();

    /// In one question to the database; what is not there is missing.
    Map<UUID, Named> find(Collection<UUID> subjects);

    /// @param easy in easy language; empty where nobody wrote it
    /// @param href its own page
    record Named(String title, String easy, String href) {
        public String title(Page page) {
            return page.language().isEasy() && !easy.isEmpty() ? easy : title;
        }
    }
}
