package org.augenhoehe.knowledge.wiki.show;

import org.augenhoehe.knowledge.wiki.discuss.Remark;

/// What somebody said about a page, as a reader sees it.
///
/// @param shown whether the reader may read it
public record RemarkLine(Remark remark, String by, boolean own, boolean shown) {}
