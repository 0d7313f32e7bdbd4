package org.augenhoehe.participation.walk.route;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells whoever suggested a station what hosts did with it, in the caller's transaction.
@Component
class StationNews {
    private static final NoticeKind LEFT_OUT = new NoticeKind("station.left-out", "walk.notice.left", false);

    private final Notices notices;

    StationNews(Notices notices) {
        this.notices = notices;
    }

    /// @param by the host, who knows it
    void leftOut(Station station, UUID by) {
        if (station.author() != null && !station.author().equals(by)) {
            notices.tell(Set.of(station.author()), LEFT_OUT, station.path());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class StationNewsKinds {
        @Bean
        NoticeKind stationLeftOut() {
            return LEFT_OUT;
        }
    }
}
