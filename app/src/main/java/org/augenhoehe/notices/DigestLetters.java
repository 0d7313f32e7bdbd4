package org.augenhoehe.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.consents.Consents;
import org.augenhoehe.platform.mail.MailAddresses;
import org.augenhoehe.platform.mail.Outbox;
import org.augenhoehe.platform.security.Visitors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Puts a person's letter into the outbox when its time has come, and forgets old news.
@Configuration(proxyBeanMethods = false)
class DigestLetters {
    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    Task<UUID> writeDigest(
            NoticeStore notices,
            WishStore wishes,
            Consents consents,
            DigestText text,
            ObjectProvider<MailAddresses> addresses,
            Visitors visitors,
            Outbox outbox,
            Clock clock,
            TransactionTemplate transaction) {
        return Tasks.oneTime(DigestSchedule.DIGEST)
                .execute((instance, context) -> transaction.executeWithoutResult(any -> {
                    var person = instance.getData();
                    var waiting = notices.listWaiting(person);
                    var visitor = visitors.find(person);
                    var address = Optional.ofNullable(
                            addresses.getObject().of(Set.of(person)).get(person));
                    // The wishes may have changed since the letter was planned.
                    var wanted = wishes.get(person).rhythm() != Wishes.Rhythm.NEVER
                            && consents.given(person, NewsByMail.PURPOSE);
                    if (wanted && !waiting.isEmpty() && visitor.isPresent() && address.isPresent()) {
                        outbox.put(text.letter(address.get(), visitor.get(), waiting));
                        wishes.noteLetter(person, clock.instant());
                    }
                    notices.markMailed(person, clock.instant());
                }));
    }

    @Bean
    Task<Void> forgetOldNotices(NoticeStore notices, Clock clock) {
        return Tasks.recurring("forget old notices", FixedDelay.ofHours(24))
                .execute((instance, context) ->
                        notices.forgetBefore(clock.instant().minus(KEPT)));
    }
}
