package org.augenhoehe.sharing.calendar.outside;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

@Configuration(proxyBeanMethods = false)
class OutsideCalendarJobs {
    /// Something stands in a calendar from elsewhere that is booked already.
    static final NoticeKind CONFLICT = new NoticeKind("lent.conflict", "sharing.calendar.notice.conflict", false);

    /// A calendar from elsewhere cannot be read any more.
    static final NoticeKind FAILED = new NoticeKind("lent.calendar", "sharing.calendar.notice.failed", false);

    @Bean
    NoticeKind outsideCalendarConflict() {
        return CONFLICT;
    }

    @Bean
    NoticeKind outsideCalendarFailed() {
        return FAILED;
    }

    @Bean
    Task<Void> readOutsideCalendars(OutsideCalendarWork work) {
        return Tasks.recurring("read calendars from elsewhere", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> work.readAll());
    }
}
