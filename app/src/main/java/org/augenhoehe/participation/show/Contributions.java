package org.augenhoehe.participation.show;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.participation.amendment.Amendment;
import org.augenhoehe.participation.amendment.AmendmentStore;
import org.augenhoehe.participation.answer.AnswerStore;
import org.augenhoehe.participation.answer.MergingStore;
import org.augenhoehe.participation.comment.Comment;
import org.augenhoehe.participation.comment.CommentStore;
import org.augenhoehe.participation.gathering.Bylines;
import org.augenhoehe.participation.gathering.Bylines.Signed;
import org.augenhoehe.participation.gathering.CategoryStore;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.participation.gathering.SupportStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a contribution shows to a visitor.
@Component
class Contributions {
    private final ContributionStore store;
    private final CategoryStore categories;
    private final SupportStore support;
    private final CommentStore comments;
    private final AmendmentStore amendments;
    private final AnswerStore answers;
    private final MergingStore mergings;
    private final Bylines bylines;
    private final Undertakings undertakings;

    private final Clock clock;

    Contributions(
            ContributionStore store,
            CategoryStore categories,
            SupportStore support,
            CommentStore comments,
            AmendmentStore amendments,
            AnswerStore answers,
            MergingStore mergings,
            Bylines bylines,
            Undertakings undertakings,
            Clock clock) {
        this.clock = clock;
        this.store = store;
        this.categories = categories;
        this.support = support;
        this.comments = comments;
        this.amendments = amendments;
        this.answers = answers;
        this.mergings = mergings;
        this.bylines = bylines;
        this.undertakings = undertakings;
    }

    /// @param to the comment that the visitor wants to answer; null for the contribution itself
    /// @throws NotFound where it is not for the visitor to read
    ContributionShown of(Page page, UUID id, @Nullable UUID to) {
        var reader = page.visitor().person();
        var contribution =
                store.find(id).filter(found -> found.isShownTo(reader)).orElseThrow(NotFound::new);
        var step = undertakings.findStep(contribution.step()).orElseThrow(NotFound::new);
        var said = CommentTree.inOrder(comments.list(id), reader);
        var proposed = amendments.list(id).stream()
                .filter(amendment -> amendment.isShownTo(reader))
                .toList();
        var names = names(contribution, said, proposed);
        var own = contribution.isBy(reader);
        var lines = said.stream().map(comment -> line(page, comment, names)).toList();
        var answer = answers.find(id).orElse(null);
        return new ContributionShown(
                contribution,
                step,
                undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new),
                title(page, contribution),
                names.say(page, Signed.of(contribution), own),
                Optional.ofNullable(contribution.category())
                        .flatMap(categories::findName)
                        .orElse(null),
                undertakings.entrance(step, reader),
                own,
                reader != null && undertakings.hosts(reader, step.undertaking()),
                support.count(id),
                reader != null && support.supports(id, reader),
                answer,
                own && answer != null && answer.mayContradict(clock.instant()),
                own && answer == null ? merging(page, id).orElse(null) : null,
                lines,
                proposed.stream().map(one -> line(page, one, names)).toList(),
                store.listEarlier(id),
                lines.stream()
                        .filter(line -> line.shown() && line.comment().id().equals(to))
                        .findFirst()
                        .orElse(null));
    }

    private Bylines.Names names(Contribution contribution, List<Comment> said, List<Amendment> proposed) {
        return bylines.names(Stream.of(
                        Stream.of(Signed.of(contribution)),
                        said.stream().map(Contributions::signed),
                        proposed.stream().map(Contributions::signed))
                .flatMap(signed -> signed)
                .toList());
    }

    private static Signed signed(Comment comment) {
        return new Signed(comment.author(), comment.named(), null);
    }

    private static Signed signed(Amendment amendment) {
        return new Signed(amendment.proposer(), true, null);
    }

    private static CommentLine line(Page page, Comment comment, Bylines.Names names) {
        var own = comment.isBy(page.visitor().person());
        return new CommentLine(
                comment,
                names.say(page, signed(comment), own),
                comment.isShownTo(page.visitor().person()),
                own);
    }

    private static AmendmentLine line(Page page, Amendment amendment, Bylines.Names names) {
        var own = amendment.isBy(page.visitor().person());
        return new AmendmentLine(amendment, names.say(page, signed(amendment), own), own);
    }

    private Optional<ContributionShown.MergingShown> merging(Page page, UUID id) {
        return mergings.findOpen(id)
                .flatMap(asked -> store.find(asked.intoOther())
                        .map(into ->
                                new ContributionShown.MergingShown(title(page, into), into.path(), asked.reason())));
    }

    private static String title(Page page, Contribution contribution) {
        return contribution.isWithdrawn()
                ? page.t("gathering.withdrawn")
                : contribution.title(page.t("gathering.spoken"));
    }
}
