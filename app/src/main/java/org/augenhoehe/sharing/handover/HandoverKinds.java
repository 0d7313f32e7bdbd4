package org.augenhoehe.sharing.handover;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The news about things that change hands.
@Configuration(proxyBeanMethods = false)
public class HandoverKinds {
    /// It should be back: for both sides.
    public static final NoticeKind LATE = new NoticeKind("lent.late", "sharing.handover.notice.late", false);

    /// Whoever has it is late: for whoever gets it next.
    public static final NoticeKind WAIT = new NoticeKind("lent.wait", "sharing.handover.notice.wait", false);

    /// Somebody told of a damage, or it went on.
    public static final NoticeKind DAMAGE = new NoticeKind("lent.damage", "sharing.handover.notice.damage", false);

    /// Somebody wrote something about a handover.
    public static final NoticeKind NOTE = new NoticeKind("lent.note", "sharing.handover.notice.note", false);

    /// The piece is broken, and there is no other one for these hours.
    public static final NoticeKind NO_PIECE = new NoticeKind("lent.nopiece", "sharing.handover.notice.nopiece", false);

    @Bean
    NoticeKind sharedThingIsLate() {
        return LATE;
    }

    @Bean
    NoticeKind sharedThingComesLate() {
        return WAIT;
    }

    @Bean
    NoticeKind sharedThingIsBroken() {
        return DAMAGE;
    }

    @Bean
    NoticeKind handoverNoted() {
        return NOTE;
    }

    @Bean
    NoticeKind noPieceLeft() {
        return NO_PIECE;
    }
}
