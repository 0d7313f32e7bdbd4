package org.augenhoehe.timebank.account;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.timebank.ledger.Account;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells who acts for an account what happens to it, in the caller's transaction.
@Component
class AccountNews {
    static final NoticeKind RUNS_OUT = new NoticeKind("hours.run-out", "timebank.notice.runs_out", false);
    static final NoticeKind RAN_OUT = new NoticeKind("hours.ran-out", "timebank.notice.ran_out", false);

    private final Notices notices;
    private final ActingFor acting;

    AccountNews(Notices notices, ActingFor acting) {
        this.notices = notices;
        this.acting = acting;
    }

    void tell(NoticeKind kind, Account account) {
        notices.tell(acting.listWhoActFor(account), kind, ActingFor.path(account.id()));
    }

    @Configuration(proxyBeanMethods = false)
    static class AccountNoticeKinds {
        @Bean
        NoticeKind hoursRunOut() {
            return RUNS_OUT;
        }

        @Bean
        NoticeKind hoursRanOut() {
            return RAN_OUT;
        }
    }
}
