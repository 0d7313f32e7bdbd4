package org.augenhoehe.notices;

import java.util.Collection;
import java.util.Map;

import org.augenhoehe.platform.web.Page;

/// What notices are about, as it is called when they are read: a notice keeps no words of anybody's, for moderation may
/// hide them later. A room to whose pages notices lead declares one as a bean.
public interface NoticeSubjects {
    /// Names by path, in one question to the database; the paths of other rooms are missing.
    Map<String, String> names(Page page, Collection<String> paths);
}
