package org.augenhoehe.participation.paper;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.opinion.SomeOpinions;
import org.augenhoehe.participation.review.SomeReview;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.paper.SomePaper.counts;
import static org.augenhoehe.participation.paper.SomePaper.refused;

/// Gathering, an opinion map and a review on paper.
@PlatformTest
class OtherMethodsOnPaperTest {
    @Autowired
    SomePaper paper;

    @Autowired
    SomeGathering gatherings;

    @Autowired
    SomeOpinions opinions;

    @Autowired
    SomeReview reviews;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient db;

    @Test
    void aSheetThatWasHandedOutBringsSomethingInWithoutAnAuthor() throws Exception {
        var host = somebody.plain();
        var step = gatherings.open(host);
        var codes = paper.handOut(host, step, 3);
        assertThat(codes).hasSize(3);
        var typed = Map.of("a-art", "NEED", "a-worte", "Vor der Tür fehlt eine Bank.", "a-name", "ja");
        counts(paper.enter(host, step, codes.getFirst(), typed));
        refused(paper.enter(host, step, codes.getFirst(), typed), "schon eingetragen");
        refused(paper.enter(host, step, codes.getLast(), Map.of("a-art", "NEED")), "steht nichts");
        assertThat(db.sql("select author is null from participation.contribution where step = :step")
                        .param("step", step.id())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void aLetterAnswersTheStatementsOfAMapOnce() throws Exception {
        var host = somebody.plain();
        var step = opinions.open(host);
        var statement = opinions.state(host, step, SomeOpinions.BENCH);
        var one = undertakings.participant(step.undertaking());
        var other = undertakings.participant(step.undertaking());
        opinions.say(other, step, statement, Stance.AGREE);
        var letters = paper.letters(host, step);
        var typed = Map.of("a-aussagen_" + statement, "DISAGREE");
        counts(paper.enter(host, step, letters.get(one.name()), typed));
        refused(paper.enter(host, step, letters.get(other.name()), typed), "schon im Netz");
        assertThat(db.sql("select stance from participation.stance where person = :person")
                        .param("person", one.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(-1);
    }

    @Test
    void anAnonymousReviewIsTwoPapers() throws Exception {
        var review = reviews.running(2, 0, true, "HELPED");
        var slips = paper.letters(review.host(), review.step());
        var one = review.others().getFirst();
        counts(paper.tickOff(review.host(), review.step(), slips.get(one.name())));
        assertThat(reviews.reply(review, one, "FULLY")).isEqualTo(422);
        counts(paper.ballot(review.host(), review.step(), 1, Map.of("a-frage-1", "RATHER")));
        assertThat(db.sql("select answers from participation.review_reply where step = :step")
                        .param("step", review.step().id())
                        .query(String.class)
                        .list())
                .containsExactly("{\"1\":\"RATHER\"}");
    }
}
