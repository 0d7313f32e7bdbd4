package org.augenhoehe.sharing.fair;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The news about allocations.
@Configuration(proxyBeanMethods = false)
public class FairKinds {
    /// Somebody got it.
    public static final NoticeKind GOT = new NoticeKind("lent.got", "sharing.fair.notice.got", false);

    /// Somebody did not, and stands in line; takes the place.
    public static final NoticeKind PLACED = new NoticeKind("lent.placed", "sharing.fair.notice.placed", false);

    /// It was decided: for whose it is.
    public static final NoticeKind DECIDED = new NoticeKind("lent.decided", "sharing.fair.notice.decided", false);

    /// It was called off, or the owner saw a need otherwise.
    public static final NoticeKind CHANGED = new NoticeKind("lent.fair", "sharing.fair.notice.changed", false);

    @Bean
    NoticeKind fairGot() {
        return GOT;
    }

    @Bean
    NoticeKind fairPlaced() {
        return PLACED;
    }

    @Bean
    NoticeKind fairDecided() {
        return DECIDED;
    }

    @Bean
    NoticeKind fairChanged() {
        return CHANGED;
    }
}
