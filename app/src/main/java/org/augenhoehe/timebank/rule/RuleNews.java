package org.augenhoehe.timebank.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// A new rule stands on the thread behind its decision and in the history of the undertaking, and everybody who keeps
/// an
/// account is told, in the caller's transaction.
@Component
class RuleNews {
    static final String PATH = "/zeitbank/regeln";

    private static final NodeKind RULE = new NodeKind("hour-rule", "timebank.thread.rule");
    private static final NoticeKind CHANGED = new NoticeKind("hours.rule", "timebank.notice.rule", false);
    private static final NoticeKind KEEPER = new NoticeKind("hours.keeper", "timebank.notice.keeper", false);

    private final Thread thread;
    private final Notices notices;
    private final Undertakings undertakings;
    private final LedgerAccountStore accounts;

    RuleNews(Thread thread, Notices notices, Undertakings undertakings, LedgerAccountStore accounts) {
        this.thread = thread;
        this.notices = notices;
        this.undertakings = undertakings;
        this.accounts = accounts;
    }

    void inForce(Rule rule, Step step, UUID by) {
        thread.put(new Node(rule.id(), RULE, step.question(), PATH, step.undertaking(), false));
        thread.lead(List.of(step.id()), rule.id(), Leading.LED_TO);
        undertakings.note(step.undertaking(), by, "hour_rule", "", step.question());
        var members = new HashSet<UUID>();
        accounts.listOpen().stream()
                .map(Account::person)
                .filter(Objects::nonNull)
                .forEach(members::add);
        members.remove(by);
        notices.tell(members, CHANGED, PATH);
    }

    /// @param before who kept it by the rule before
    void keepersNamed(Rule rule, Collection<UUID> before, UUID by) {
        var named = new HashSet<>(rule.terms().keepers());
        named.removeAll(new HashSet<>(before));
        named.remove(by);
        notices.tell(named, KEEPER, PATH);
    }

    @Configuration(proxyBeanMethods = false)
    static class RuleNoticeKinds {
        @Bean
        NodeKind hourRuleOnThread() {
            return RULE;
        }

        @Bean
        NoticeKind hourRuleChanged() {
            return CHANGED;
        }

        @Bean
        NoticeKind hourKeeperNamed() {
            return KEEPER;
        }
    }
}
