package org.augenhoehe.sharing.trust.vouch;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.sharing.trust.fact.LendingFactStore;
import org.augenhoehe.sharing.trust.fact.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saying that one knows somebody, and taking it back. Whoever vouches knows the other from a group, from something
/// they lent each other, or was asked by them with a link; nobody is looked up here.
@Component
public class VouchBook {
    public static final String PATH = "/teilen/buergen";
    private static final NoticeKind VOUCHED = new NoticeKind("share.vouched", "sharing.trust.notice.vouched", false);
    private static final Duration LINK_HOLDS = Duration.ofDays(30);
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VouchStore store;
    private final VouchRuleStore rules;
    private final LendingFactStore facts;
    private final Organisations organisations;
    private final People people;
    private final Notices notices;
    private final Doorkeeper door;
    private final Clock clock;

    VouchBook(
            VouchStore store,
            VouchRuleStore rules,
            LendingFactStore facts,
            Organisations organisations,
            People people,
            Notices notices,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.facts = facts;
        this.organisations = organisations;
        this.people = people;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    /// Somebody asks others to vouch for them.
    ///
    /// @return what the link ends with
    @Transactional
    public String ask(UUID person) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.ask(code, person, clock.instant().plus(LINK_HOLDS));
        return code;
    }

    Optional<String> findCode(UUID person) {
        return store.findCode(person, clock.instant());
    }

    Optional<UUID> findAsking(String code) {
        return store.findAsking(code, clock.instant());
    }

    /// Whether the one may know the other by name here.
    boolean knows(UUID person, UUID other) {
        return !Collections.disjoint(organisations.listOfMember(person), organisations.listOfMember(other))
                || facts.haveShared(person, other)
                || store.find(person, other).isPresent();
    }

    /// @param code of the link by which they were asked; null where there was none
    @Transactional
    public Said vouch(UUID person, UUID other, @Nullable String code, String words) {
        if (person.equals(other)) {
            return new Said.Refused(Said.Why.OWN);
        }
        var asked = code != null && findAsking(code).filter(other::equals).isPresent();
        if (!asked && !knows(person, other)) {
            return new Said.Refused(Said.Why.STRANGER);
        }
        if (!people.holdStill(other)) {
            return new Said.Refused(Said.Why.STRANGER);
        }
        var answer = door.admit(person, words);
        if (!(answer instanceof Answer.Open)) {
            return new Said.Closed(answer);
        }
        var isNew = store.find(person, other).isEmpty();
        store.put(Ids.next(), person, other, words, clock.instant());
        if (isNew) {
            notices.tell(Set.of(other), VOUCHED, PATH);
        }
        return new Said.Done();
    }

    /// Needs no reason, and nobody is told.
    @Transactional
    void takeBack(UUID person, UUID other) {
        store.remove(person, other);
    }

    /// Somebody no longer wants to be vouched for by another.
    @Transactional
    void refuse(UUID person, UUID voucher) {
        store.remove(voucher, person);
    }

    @Transactional
    void endAsking(UUID person) {
        store.endAsking(person);
    }

    /// @param organisation for whose things; null for one's own
    @Transactional
    public Said trust(UUID person, @Nullable UUID organisation, UUID trusted) {
        speaks(person, organisation);
        if (organisations.names(Set.of(trusted)).isEmpty()) {
            return new Said.Refused(Said.Why.NO_GROUP);
        }
        rules.add(organisation == null ? person : null, organisation, trusted);
        return new Said.Done();
    }

    @Transactional
    void trustNoMore(UUID person, @Nullable UUID organisation, UUID trusted) {
        speaks(person, organisation);
        rules.remove(organisation == null ? person : null, organisation, trusted);
    }

    private void speaks(UUID person, @Nullable UUID organisation) {
        if (organisation != null && !organisations.speaksFor(person, organisation)) {
            throw new Forbidden();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class VouchKinds {
        @Bean
        NoticeKind sharingVouched() {
            return VOUCHED;
        }
    }
}
