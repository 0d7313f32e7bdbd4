package org.augenhoehe.moderation;

import java.util.Set;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.springframework.stereotype.Component;

/// Tells those concerned what was decided. What it was about stands on the page, not in the notice.
@Component
class ModerationNews {
    static final NoticeKind HIDDEN = new NoticeKind("contribution.hidden", "moderation.notice.hidden", true);
    static final NoticeKind SHOWN = new NoticeKind("contribution.shown", "moderation.notice.shown", true);
    static final NoticeKind DECIDED = new NoticeKind("report.decided", "moderation.notice.decided", false);

    private final Notices notices;

    ModerationNews(Notices notices) {
        this.notices = notices;
    }

    /// @param shownAgain whether others read it from now on, and did not before
    void decided(Involved involved, Outcome outcome, boolean shownAgain) {
        notices.tell(involved.reporters(), DECIDED, ConcernedPages.PATH);
        var author = involved.author();
        if (author == null) {
            return;
        }
        if (outcome == Outcome.HIDDEN) {
            notices.tell(Set.of(author), HIDDEN, ConcernedPages.PATH);
        } else if (shownAgain) {
            notices.tell(Set.of(author), SHOWN, ConcernedPages.PATH);
        }
    }
}
