package org.augenhoehe.timebank.exchange;

import java.util.HashSet;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.timebank.ledger.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells the other side what became of an exchange, in the caller's transaction.
@Component
public class ExchangeNews {
    public static final NoticeKind ASKED = new NoticeKind("hour-exchange.asked", "timebank.notice.asked", false);
    public static final NoticeKind AGREED = new NoticeKind("hour-exchange.agreed", "timebank.notice.agreed", false);
    public static final NoticeKind CONFIRM = new NoticeKind("hour-exchange.confirm", "timebank.notice.confirm", false);
    public static final NoticeKind BOOKED = new NoticeKind("hour-exchange.booked", "timebank.notice.booked", false);
    public static final NoticeKind ENDED = new NoticeKind("hour-exchange.ended", "timebank.notice.ended", false);

    private final Notices notices;
    private final ExchangeParties parties;

    ExchangeNews(Notices notices, ExchangeParties parties) {
        this.notices = notices;
        this.parties = parties;
    }

    /// @param account the side to tell
    /// @param by who did it and needs no telling; null where nobody did
    public void tell(NoticeKind kind, UUID exchange, Account account, @Nullable UUID undertaking, @Nullable UUID by) {
        var people = new HashSet<>(parties.list(account, undertaking));
        people.remove(by);
        notices.tell(people, kind, Exchange.path(exchange));
    }

    @Configuration(proxyBeanMethods = false)
    static class ExchangeNoticeKinds {
        @Bean
        NoticeKind timeBankAsked() {
            return ASKED;
        }

        @Bean
        NoticeKind timeBankAgreed() {
            return AGREED;
        }

        @Bean
        NoticeKind timeBankConfirm() {
            return CONFIRM;
        }

        @Bean
        NoticeKind timeBankBooked() {
            return BOOKED;
        }

        @Bean
        NoticeKind timeBankEnded() {
            return ENDED;
        }
    }
}
