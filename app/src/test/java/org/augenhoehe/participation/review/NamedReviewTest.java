package org.augenhoehe.participation.review;

import java.util.List;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.review.SomeReview.Review;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Where names were agreed on, those who take part see who answered what; all others see figures.
@PlatformTest
class NamedReviewTest {
    private static final String WORDS = "Mehr Licht auf dem Weg, sagt ";

    @Autowired
    SomeReview some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void onlyThoseWhoTakePartSeeWhoAnsweredWhat() throws Exception {
        var review = ended(5);
        var one = review.others().getFirst();
        assertThat(click.look(review.host(), review.path() + "/namen").getContentAsString())
                .contains(one.name(), "stimmt genau");
        assertThat(some.html(review.host(), review)).contains(WORDS + one.name(), review.path() + "/namen");
        var stranger = somebody.plain();
        assertThat(click.look(stranger, review.path() + "/namen").getStatus()).isEqualTo(403);
        assertThat(click.look(stranger, review.path() + "/worte/2").getStatus()).isEqualTo(403);
        assertThat(click.look(review.path() + "/worte/2").getStatus()).isEqualTo(403);
        assertThat(some.html(stranger, review))
                .contains("5 Menschen haben geantwortet.")
                .doesNotContain(WORDS, one.name());
    }

    @Test
    void nobodySeesThemBeforeTheEnd() throws Exception {
        var review = some.running(2, 0, false, "HEARD", "CHANGE");
        var one = review.others().getFirst();
        some.reply(review, one, "FULLY", WORDS + one.name());
        assertThat(some.html(review.host(), review)).doesNotContain(WORDS);
        assertThat(click.look(review.host(), review.path() + "/namen").getStatus())
                .isEqualTo(404);
        assertThat(some.html(one, review))
                .as("but one's own, to change it")
                .contains(WORDS + one.name())
                .containsPattern("value=\"FULLY\"[^>]*checked");
    }

    @Test
    void answersWithoutAPersonAreNoNamedAnswers() throws Exception {
        var review = some.running(1, 0, false, "HEARD");
        some.reply(review, review.others().getFirst(), "FULLY");
        assertThatThrownBy(() -> db.sql("update participation.review_reply set person = null where step = :step")
                        .param("step", review.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void oneReadsAndTakesAlongWhatOneAnswered() throws Exception {
        var review = ended(5);
        var one = review.others().getFirst();
        assertThat(click.look(one, "/meine-daten").getContentAsString())
                .contains(review.path(), "In diesem Vorhaben wurde ich gehört.", "stimmt genau", WORDS + one.name());
    }

    @Test
    void whoIsErasedTakesTheirAnswersAlongAndWhatWasCountedStays() throws Exception {
        var review = ended(5);
        var one = review.others().getFirst();
        erasure.erase(one.id());
        assertThat(some.count("review_reply", review)).isEqualTo(4);
        assertThat(some.count("review_words", review)).isEqualTo(4);
        assertThat(some.html(review.host(), review))
                .contains("5 Menschen haben geantwortet.")
                .doesNotContain(WORDS + one.name());
    }

    @Test
    void whoIsErasedWhileItRunsWasNeverThere() throws Exception {
        var review = some.running(2, 0, false, "HEARD");
        var one = review.others().getFirst();
        some.reply(review, one, "FULLY");
        erasure.erase(one.id());
        assertThat(some.count("review_reply", review)).isZero();
    }

    @Test
    void wordsThatModerationHidAreNowhereToBeRead() throws Exception {
        var review = ended(5);
        var one = review.others().getFirst();
        var word = db.sql("select id from participation.review_words where person = :person")
                .param("person", one.id())
                .query(java.util.UUID.class)
                .single();
        var kind = moderated.stream()
                .filter(some -> some.kind().equals("auswertungswort"))
                .findFirst()
                .orElseThrow();
        var about = kind.find(word).orElseThrow();
        assertThat(about.author()).isEqualTo(one.id());
        assertThat(about.hosts())
                .as("who hosts decides nothing about it")
                .contains(review.host().id());
        transaction.executeWithoutResult(any -> kind.hide(word));
        for (var page : List.of("", "/namen", "/worte/2")) {
            assertThat(click.look(review.host(), review.path() + page).getContentAsString())
                    .doesNotContain(WORDS + one.name());
        }
        transaction.executeWithoutResult(any -> kind.showAgain(word));
        assertThat(some.html(review.host(), review)).contains(WORDS + one.name());
    }

    private Review ended(int users) throws Exception {
        var review = some.running(users, 0, false, "HEARD", "CHANGE");
        for (SignedIn one : review.others()) {
            assertThat(some.reply(review, one, "FULLY", WORDS + one.name())).isEqualTo(303);
        }
        some.end(review);
        return review;
    }
}
