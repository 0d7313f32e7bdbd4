package org.augenhoehe.notices;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// What a room adds to the slip of paper with somebody's news: on paper nobody can follow a link, so it says itself
/// what happened. A room declares one as a bean.
public interface SlipPart {
    /// Key of the heading.
    String textKey();

    /// In plain words, the newest first, few enough for a slip; empty where there is nothing to say.
    List<String> lines(Page page, UUID person);
}
