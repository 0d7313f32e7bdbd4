package org.augenhoehe.sharing.booking;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What people are told about bookings.
@Configuration(proxyBeanMethods = false)
public class BookingKinds {
    static final NoticeKind ASKED = new NoticeKind("booking.asked", "sharing.booking.notice.asked", false);
    static final NoticeKind AGREED = new NoticeKind("booking.agreed", "sharing.booking.notice.agreed", false);
    static final NoticeKind DECLINED = new NoticeKind("booking.declined", "sharing.booking.notice.declined", false);
    static final NoticeKind CANCELLED = new NoticeKind("booking.cancelled", "sharing.booking.notice.cancelled", false);
    static final NoticeKind MOVED = new NoticeKind("booking.moved", "sharing.booking.notice.moved", false);

    /// Hours became free for which somebody waits; they are kept for a while.
    public static final NoticeKind KEPT = new NoticeKind("booking.kept", "sharing.booking.notice.kept", false);

    @Bean
    NoticeKind bookingAskedNotice() {
        return ASKED;
    }

    @Bean
    NoticeKind bookingAgreedNotice() {
        return AGREED;
    }

    @Bean
    NoticeKind bookingDeclinedNotice() {
        return DECLINED;
    }

    @Bean
    NoticeKind bookingCancelledNotice() {
        return CANCELLED;
    }

    @Bean
    NoticeKind bookingMovedNotice() {
        return MOVED;
    }

    @Bean
    NoticeKind bookingKeptNotice() {
        return KEPT;
    }
}
