package org.augenhoehe.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.review.SomeReview;
import org.augenhoehe.participation.review.SomeReview.Review;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// People look back: a voice becomes a question, everybody answers, and what is to change goes into the next round.
/// Once
/// by keyboard in easy German, once without scripts.
@PlatformTest
class ReviewJourneyTest {
    private static final String DARK = "Ist der Weg am Abend hell genug?";

    @LocalServerPort
    int port;

    @Autowired
    SomeReview some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    SomeGathering gathering;

    @Autowired
    Click click;

    @ParameterizedTest
    @EnumSource
    void fromAVoiceToAQuestionToWhatWeChange(Hands hands) throws Exception {
        var review = some.planned(6, 5, Map.of());
        var host = Player.with(port, hands, review.host());
        var voice = designQuestions(host, review);
        answer(Player.with(port, hands, review.others().getFirst()), review);
        for (SignedIn other : review.others().subList(1, review.others().size())) {
            click.send(
                    other,
                    review.path() + "/antworten",
                    Map.of("frage-1", "NOT", "frage-2", "FULLY", "frage-3", "RATHER", "frage-4", "Mehr Licht."));
        }
        undertakings.over(review.step());
        host.close(review.step());
        change(Player.with(port, hands, review.others().getFirst()), host, review);
        host.at(
                "/faden/" + voice,
                page -> assertThat(page.locator("main")).containsText("Ein Fahrdienst nach dem Essen."));
    }

    @ParameterizedTest
    @EnumSource
    void withNamesThoseWhoTakePartReadWhoAnsweredWhat(Hands hands) throws Exception {
        var review = some.running(5, 0, false, "HEARD", "USED", "CHANGE");
        for (var other : review.others()) {
            click.send(
                    other,
                    review.path() + "/antworten",
                    Map.of("frage-1", "FULLY", "frage-2", "2", "frage-3", "Mehr Licht auf dem Weg."));
        }
        some.end(review);
        var reader = Player.with(port, hands, review.others().getFirst());
        reader.look(review.path(), "review-named-result");
        reader.at(review.path(), page -> {
            hands.press(page.locator("main a[href$='/namen']"));
            assertThat(page.locator("main"))
                    .containsText(review.others().getLast().name());
        });
        reader.look(review.path() + "/namen", "review-names");
        reader.look(review.path() + "/worte/3", "review-words");
    }

    /// Of what somebody brought in before, and of what the house has ready.
    private UUID designQuestions(Player host, Review review) throws Exception {
        var hands = host.hands();
        var voice = voiceBefore(review);
        var paper = review.paper();
        host.look(review.path(), "review-unwritten");
        host.at(paper, page -> {
            hands.choose(page.locator("main select[name=source]"), voice.toString());
            hands.toggle(page.locator("main input[name=kind][value=SCALE]"));
            hands.toggle(page.locator("main input[name=sphere][value=SERVICE]"));
            hands.press(page.locator("form[action$='/fragen/neu'] button"));
            Player.isDone(page);
            assertThat(page.locator("#fragen")).containsText(DARK);
        });
        host.at(paper, page -> {
            for (var ready : List.of("HEARD", "HELPED", "CHANGE")) {
                hands.toggle(page.locator("main input[name=ready][value=" + ready + "]"));
            }
            hands.press(page.locator("form[action$='/fragen/fertige'] button"));
            Player.isDone(page);
        });
        host.look(paper, "review-paper");
        host.at(paper, page -> {
            hands.press(page.locator("details:has(form[action$='/festlegen']) > summary"));
            hands.press(page.locator("form[action$='/festlegen'] button"));
            Player.isDone(page);
        });
        return voice;
    }

    /// The step in which it was said opened before the review, and was answered.
    private UUID voiceBefore(Review review) throws Exception {
        var before = undertakings.plan(review.step().undertaking(), review.host(), undertakings.wish("gathering"));
        var voice = gathering.contribute(review.others().getFirst(), before, DARK);
        undertakings.over(before);
        gathering.answer(
                review.host(),
                before,
                "TAKEN_UP",
                "Das fragen wir alle.",
                voice,
                review.step().id());
        click.send(review.host(), review.home() + "/schritte/" + before.id() + "/abschliessen");
        return voice;
    }

    private static void answer(Player player, Review review) {
        player.look(review.path(), "review-questions");
        player.at(review.path(), page -> {
            send(player, page);
            assertThat(page.locator(".kern-alert--danger, [role=alert]").first())
                    .isVisible();
            player.hands().toggle(page.locator("main input[name=frage-1][value=HARDLY]"));
            player.hands().toggle(page.locator("main input[name=frage-2][value=FULLY]"));
            player.hands().toggle(page.locator("main input[name=frage-3][value=UNSURE]"));
            player.hands().write(page.locator("main textarea[name=frage-4]"), "Eine Bank an der Haltestelle.");
            send(player, page);
            Player.isDone(page);
        });
        player.look(review.path(), "review-answered");
    }

    private static void send(Player player, Page page) {
        player.hands().press(page.locator("form[action$='/antworten'] button[type=submit]"));
    }

    private void change(Player player, Player host, Review review) {
        player.look(review.path(), "review-result");
        host.beginRound(review.home(), Phase.PLAN);
        host.planStep(review.home(), "gathering", "Was ändern wir?");
        Step next = undertakings.newest(review.home());
        player.look(review.path(), "review-result-next");
        player.at(review.path(), page -> {
            player.hands()
                    .press(page.locator("main a[href^='/sammeln/" + next.id() + "/neu?aus="
                                    + review.step().id() + "']")
                            .first());
            assertThat(page.locator("input[name=from][value='" + review.step().id() + "']"))
                    .isChecked();
        });
        player.drawFrom(review.step().id(), next, "PROPOSAL", "Ein Fahrdienst nach dem Essen.");
    }
}
