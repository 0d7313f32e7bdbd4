package org.augenhoehe.participation.review.demo;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReadyQuestion;
import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.participation.review.paper.QuestionStore;
import org.augenhoehe.participation.review.paper.QuestionWish;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.participation.review.reply.Answers;
import org.augenhoehe.participation.review.reply.ReplyStore;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What the people of the invented town asked each other after an evening they tried out, and what they answered:
/// many were heard, few could decide, and the way home is dark.
@Component
class TownReview implements DemoContent {
    static final String STEP = "Schritt Probeabend auswerten";
    private static final List<ReadyQuestion> READY = List.of(
            ReadyQuestion.HEARD,
            ReadyQuestion.DECIDED,
            ReadyQuestion.TIES,
            ReadyQuestion.HELPED,
            ReadyQuestion.RECOMMEND);
    private static final String OWN = "Ich bin nach dem Abend gut nach Hause gekommen.";

    private static final List<Told> TOLD = List.of(
            new Told("Sonnenblume7", "Öfter.", "RATHER", "FULLY", "RATHER", "FULLY", "FULLY", "FULLY"),
            new Told(
                    "Oksana Kovalenko",
                    "Auch am Samstag öffnen.",
                    "HARDLY",
                    "FULLY",
                    "PARTLY",
                    "FULLY",
                    "FULLY",
                    "FULLY"),
            new Told("Yusuf Demir", "", "FULLY", "RATHER", "PARTLY", "FULLY", "RATHER", "FULLY"),
            new Told(
                    "Miriam Adler",
                    "Der Weg zur Haltestelle ist zu dunkel, und der letzte Bus fährt zu früh.",
                    "NOT",
                    "RATHER",
                    "HARDLY",
                    "RATHER",
                    "FULLY",
                    "RATHER"),
            new Told(
                    "Jonas Petersen",
                    "Mehr Zeit zum Aufräumen einplanen.",
                    "FULLY",
                    "FULLY",
                    "RATHER",
                    "RATHER",
                    "FULLY",
                    "FULLY"),
            new Told("Khalid Rahimi", "", "NOT", "FULLY", "HARDLY", "RATHER", "RATHER", "FULLY"),
            new Told(
                    "Anneliese Brandt",
                    "Ein Fahrdienst für alle über 70.",
                    "HARDLY",
                    "FULLY",
                    "FULLY",
                    "FULLY",
                    "FULLY",
                    "FULLY"),
            new Told(
                    "Thuy Nguyen",
                    "Bitte auch auf Vietnamesisch einladen.",
                    "UNSURE",
                    "PARTLY",
                    "NOT",
                    "PARTLY",
                    "RATHER",
                    "RATHER"));

    private final Undertakings undertakings;
    private final ReviewPaperStore papers;
    private final QuestionStore questions;
    private final ReplyStore replies;
    private final Marks marks;

    TownReview(
            Undertakings undertakings,
            ReviewPaperStore papers,
            QuestionStore questions,
            ReplyStore replies,
            Marks marks) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.questions = questions;
        this.replies = replies;
        this.marks = marks;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public void fill(DemoTown town) {
        var step = undertakings.findStep(town.get(STEP)).orElseThrow();
        papers.begin(step.id());
        ask(step.id(), ReadyQuestion.CHANGE);
        var own = new QuestionWish(QuestionKind.SCALE, Sphere.SERVICE, OWN, List.of(), null);
        questions.add(Ids.next(), step.id(), own, null);
        READY.forEach(ready -> ask(step.id(), ready));
        papers.fix(step.id(), step.opensAt());
        marks.begin(step.id());
        var marking = marks.find(step.id()).orElseThrow();
        TOLD.forEach(told ->
                replies.put(step.id(), marking.receipt(town.get(told.name)).mark(), null, told.answers()));
    }

    private void ask(UUID step, ReadyQuestion ready) {
        var wish = new QuestionWish(ready.kind(), ready.sphere(), "", List.of(), null);
        questions.add(Ids.next(), step, wish, ready);
    }

    /// @param words what somebody wants to change; empty where they do not say
    private record Told(String name, String words, List<String> chosen) {
        Told(String name, String words, String... chosen) {
            this(name, words, List.of(chosen));
        }

        /// By the numbers of the questions.
        Answers answers() {
            var given = new TreeMap<Integer, String>();
            if (!words.isEmpty()) {
                given.put(1, words);
            }
            for (int place = 0; place < chosen.size(); place++) {
                given.put(place + 2, chosen.get(place));
            }
            return new Answers(given);
        }
    }
}
