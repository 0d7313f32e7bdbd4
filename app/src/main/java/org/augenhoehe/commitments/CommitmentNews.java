package org.augenhoehe.commitments;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.WayBack;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Keeps a commitment on the thread and in the history, and tells whom it concerns, in the caller's transaction.
@Component
class CommitmentNews {
    private static final NodeKind COMMITMENT = new NodeKind("commitment", "commitments.thread");
    private static final NodeKind ASKED_FOR = new NodeKind("commitment-asked", "commitments.thread.asked", true);
    private static final NodeKind REFUSED = new NodeKind("commitment-declined", "commitments.thread.declined", true);
    private static final NodeKind DELIVERED = new NodeKind("delivered", "commitments.thread.delivered");
    private static final NoticeKind ASKED = new NoticeKind("commitment.asked-for", "commitments.notice.asked", false);
    private static final NoticeKind OVERDUE = new NoticeKind("commitment.overdue", "commitments.notice.overdue", false);
    private static final NoticeKind CONTRADICTED =
            new NoticeKind("commitment.contradicted", "commitments.notice.contradicted", false);

    private final Thread thread;
    private final Notices notices;
    private final Undertakings undertakings;
    private final Mouths mouths;
    private final WayBack wayBack;

    CommitmentNews(Thread thread, Notices notices, Undertakings undertakings, Mouths mouths, WayBack wayBack) {
        this.thread = thread;
        this.notices = notices;
        this.undertakings = undertakings;
        this.mouths = mouths;
        this.wayBack = wayBack;
    }

    void put(Commitment commitment) {
        thread.put(new Node(
                commitment.id(),
                kind(commitment.state()),
                commitment.wording(),
                commitment.path(),
                commitment.undertaking(),
                commitment.state().isOpen()));
    }

    /// Nobody reads that something was promised before its owner says so.
    private static NodeKind kind(CommitmentState state) {
        return switch (state) {
            case ASKED -> ASKED_FOR;
            case DECLINED -> REFUSED;
            case PROMISED, BEGUN, KEPT, BROKEN -> COMMITMENT;
        };
    }

    /// Everybody may read it: at once, or when moderation has let it in.
    ///
    /// @param person who made it; null where moderation let it in
    void made(@Nullable UUID person, Commitment commitment) {
        note(person, commitment);
        if (commitment.state() != CommitmentState.ASKED) {
            wayBack.moved(commitment.id(), person);
        } else {
            notices.tell(asked(commitment), ASKED, commitment.path());
        }
    }

    private Set<UUID> asked(Commitment commitment) {
        if (commitment.owner() != null) {
            return Set.of(commitment.owner());
        }
        return commitment.organisation() == null
                ? Set.of()
                : mouths.list(commitment.organisation(), commitment.undertaking());
    }

    /// What the owner says came of it. It is not shown where the commitment is not.
    void delivered(Commitment commitment, Report report) {
        var words = report.hidden() || report.words().isBlank() ? commitment.wording() : report.words();
        thread.put(new Node(report.id(), DELIVERED, words, commitment.path(), commitment.undertaking(), false));
        thread.lead(List.of(commitment.id()), report.id(), Leading.DELIVERED_BY);
        if (commitment.hidden()) {
            thread.hide(report.id());
        }
    }

    void moved(UUID person, Commitment commitment) {
        put(commitment);
        if (!commitment.hidden()) {
            note(person, commitment);
            wayBack.moved(commitment.id(), person);
        }
    }

    private void note(@Nullable UUID person, Commitment commitment) {
        undertakings.noteAbout(
                commitment.id(),
                commitment.undertaking(),
                person,
                "commitment_" + commitment.state(),
                "",
                commitment.wording());
    }

    /// Nobody said so: the day did.
    void overdue(Commitment commitment) {
        undertakings.noteAbout(
                commitment.id(),
                commitment.undertaking(),
                null,
                "commitment_OVERDUE",
                "",
                commitment.wording(),
                commitment.due().toString());
        if (commitment.owner() != null) {
            notices.tell(Set.of(commitment.owner()), OVERDUE, commitment.path());
        }
        wayBack.moved(commitment.id(), commitment.owner());
    }

    void contradicted(@Nullable UUID person, Commitment commitment) {
        if (commitment.owner() != null) {
            notices.tell(Set.of(commitment.owner()), CONTRADICTED, commitment.path());
        }
        if (!commitment.hidden()) {
            wayBack.moved(commitment.id(), person);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class CommitmentKinds {
        @Bean
        NodeKind commitmentOnThread() {
            return COMMITMENT;
        }

        @Bean
        NodeKind askedCommitmentOnThread() {
            return ASKED_FOR;
        }

        @Bean
        NodeKind declinedCommitmentOnThread() {
            return REFUSED;
        }

        @Bean
        NodeKind deliveredOnThread() {
            return DELIVERED;
        }

        @Bean
        NoticeKind commitmentAskedFor() {
            return ASKED;
        }

        @Bean
        NoticeKind commitmentOverdue() {
            return OVERDUE;
        }

        @Bean
        NoticeKind commitmentContradicted() {
            return CONTRADICTED;
        }
    }
}
