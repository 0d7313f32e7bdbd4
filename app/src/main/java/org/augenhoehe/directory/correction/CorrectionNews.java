package org.augenhoehe.directory.correction;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.directory.correction.Correction.State;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.springframework.stereotype.Component;

/// Tells people about proposals and answers. No service is named: which one somebody looks at can say a lot.
@Component
class CorrectionNews {
    static final NoticeKind PROPOSED = new NoticeKind("correction.proposed", "directory.notice.proposed", false);
    static final NoticeKind ACCEPTED = new NoticeKind("correction.accepted", "directory.notice.accepted", false);
    static final NoticeKind DECLINED = new NoticeKind("correction.declined", "directory.notice.declined", false);

    private final Notices notices;

    CorrectionNews(Notices notices) {
        this.notices = notices;
    }

    void proposed(Collection<UUID> speakers) {
        notices.tell(speakers, PROPOSED, "/mein-platz/berichtigungen");
    }

    void decided(Collection<UUID> proposer, Correction correction, State state) {
        notices.tell(proposer, state == State.ACCEPTED ? ACCEPTED : DECLINED, "/berichtigungen/" + correction.id());
    }
}
