package org.augenhoehe.participation.decision.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.consent.Heard;
import org.augenhoehe.participation.decision.consent.HearingBook;
import org.augenhoehe.participation.decision.consent.Stance;
import org.augenhoehe.participation.decision.paper.Fixed;
import org.augenhoehe.participation.decision.paper.PaperBook;
import org.augenhoehe.participation.decision.paper.PaperBook.Written;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.participation.decision.vote.BallotBook;
import org.augenhoehe.participation.decision.vote.Voted;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The people of the town write up ballot papers, vote, and say what they think of a wording.
@Component
class TownVotes implements TownRoom {
    /// Nobody else writes it up meanwhile.
    private static final String NOTHING_SEEN = "";

    private final PaperBook papers;
    private final BallotBook ballots;
    private final HearingBook hearings;

    TownVotes(PaperBook papers, BallotBook ballots, HearingBook hearings) {
        this.papers = papers;
        this.ballots = ballots;
        this.hearings = hearings;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "puts to the vote", this::putToTheVote,
                "vote", this::vote,
                "says to the wording", this::say,
                "words it anew", this::reword);
    }

    private void putToTheVote(Scene scene) {
        var step = scene.thing("step");
        var kind = Kind.valueOf(scene.text("kind").toUpperCase(Locale.ROOT));
        var usual = Settings.usual(kind);
        done(papers.set(
                scene.who(),
                step,
                kind,
                new Settings(
                        usual.secret(),
                        scene.isTrue("binding", true),
                        usual.winners(),
                        usual.low(),
                        usual.high(),
                        usual.most(),
                        usual.duels(),
                        usual.reserved(),
                        scene.texts("sides").stream().map(Side::valueOf).toList()),
                NOTHING_SEEN));
        for (var option : scene.parts("options")) {
            var written = new Written(option.text("title"), option.text("about", ""), false);
            done(papers.add(scene.who(), step, kind, written, source(option)));
        }
        done(papers.fix(scene.who(), step, kind, NOTHING_SEEN));
    }

    private static @Nullable UUID source(Scene option) {
        return option.says("from") ? option.thing("from") : null;
    }

    private void vote(Scene scene) {
        scene.lists("ballots").forEach((voter, ticked) -> {
            var voted = ballots.cast(scene.person(voter), scene.thing("step"), Map.of("tick", ticked));
            if (!(voted instanceof Voted.First)) {
                throw new IllegalStateException(voter + " cannot vote: " + voted);
            }
        });
    }

    private void say(Scene scene) {
        heard(hearings.say(
                scene.who(),
                scene.thing("step"),
                scene.number("round"),
                Stance.valueOf(scene.text("stance")),
                scene.text("words", "")));
    }

    private void reword(Scene scene) {
        heard(hearings.reword(scene.who(), scene.thing("step"), scene.number("round"), scene.text("words"), List.of()));
    }

    private static void heard(Heard heard) {
        if (!(heard instanceof Heard.Done)) {
            throw new IllegalStateException("nobody can say this: " + heard);
        }
    }

    private static void done(Fixed fixed) {
        if (fixed != Fixed.DONE) {
            throw new IllegalStateException("nobody can put this to the vote: " + fixed);
        }
    }
}
