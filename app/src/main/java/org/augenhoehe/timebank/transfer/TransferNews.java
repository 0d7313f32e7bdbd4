package org.augenhoehe.timebank.transfer;

import java.util.HashSet;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.ledger.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells whom it concerns that hours came, or that a posting is said to be wrong, in the caller's transaction.
@Component
class TransferNews {
    static final NoticeKind CAME = new NoticeKind("hours.came", "timebank.notice.came", false);
    static final NoticeKind DOUBTED = new NoticeKind("hours.doubted", "timebank.notice.doubted", false);
    static final NoticeKind CORRECTED = new NoticeKind("hours.corrected", "timebank.notice.corrected", false);
    static final NoticeKind STAYS = new NoticeKind("hours.stay", "timebank.notice.stays", false);

    private final Notices notices;
    private final ActingFor acting;

    TransferNews(Notices notices, ActingFor acting) {
        this.notices = notices;
        this.acting = acting;
    }

    /// @param by who handed them on
    void came(UUID posting, Account account, @Nullable UUID by) {
        tell(CAME, posting, account, by);
    }

    /// @param by who did it and needs no telling
    void tell(NoticeKind kind, UUID posting, Account account, @Nullable UUID by) {
        var people = new HashSet<>(acting.listWhoActFor(account));
        people.remove(by);
        notices.tell(people, kind, path(posting, account.id()));
    }

    /// The page of a posting, as one account sees it.
    private static String path(UUID posting, UUID account) {
        return "/zeitbank/buchung/" + posting + "?konto=" + account;
    }

    @Configuration(proxyBeanMethods = false)
    static class TransferNoticeKinds {
        @Bean
        NoticeKind hoursCame() {
            return CAME;
        }

        @Bean
        NoticeKind hoursDoubted() {
            return DOUBTED;
        }

        @Bean
        NoticeKind hoursCorrected() {
            return CORRECTED;
        }

        @Bean
        NoticeKind hoursStay() {
            return STAYS;
        }
    }
}
