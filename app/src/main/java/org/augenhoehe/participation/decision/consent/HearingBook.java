package org.augenhoehe.participation.decision.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer.Held;
import org.augenhoehe.moderation.door.Answer.Open;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.decision.roll.RollNews;
import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying what one thinks of a wording, and wording it anew.
@Service
public class HearingBook {
    /// Nobody words it anew at the last moment and is alone in having read it.
    private static final Duration TIME_TO_READ = Duration.ofHours(24);

    private final Undertakings undertakings;
    private final PaperStore papers;
    private final HearingStore store;
    private final Roll roll;
    private final Marks marks;
    private final People people;
    private final Doorkeeper doorkeeper;
    private final Moderation moderation;
    private final RollNews news;
    private final Clock clock;

    HearingBook(
            Undertakings undertakings,
            PaperStore papers,
            HearingStore store,
            Roll roll,
            Marks marks,
            People people,
            Doorkeeper doorkeeper,
            Moderation moderation,
            RollNews news,
            Clock clock) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.store = store;
        this.roll = roll;
        this.marks = marks;
        this.people = people;
        this.doorkeeper = doorkeeper;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    /// What is said in secret is said without a time and without anything else that leads to its person.
    ///
    /// @param round the wording that was read: whoever read an older one is asked to read again
    @Transactional
    public Heard say(UUID person, UUID stepId, int round, Stance stance, String reason) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Heard.Closed(entrance);
        }
        papers.holdStill(stepId);
        var paper = fixed(stepId);
        var side = roll.findSide(stepId, person);
        if (paper.settings().binding() && side.isEmpty()) {
            return new Heard.NotOnRoll();
        }
        var wordings = store.listWordings(paper);
        if (round != wordings.size()) {
            return new Heard.OtherWording();
        }
        var secret = paper.settings().secret();
        var mark = mark(stepId, person);
        var door = !stance.needsReason()
                ? new Open()
                : secret
                        ? doorkeeper.knockUnseen(person, reason, store.countReasons(stepId, mark))
                        : doorkeeper.knock(person, reason);
        if (!(door instanceof Open) && !(door instanceof Held)) {
            return new Heard.Refused(door);
        }
        var answer = new Answer(
                // An id of the house tells when it was made.
                secret ? UUID.randomUUID() : Ids.next(),
                "",
                secret ? null : person,
                side.filter(paper.settings().sides()::contains).map(Enum::name).orElse(""),
                round,
                stance,
                stance.needsReason() ? reason : "",
                secret ? wordings.getLast().opened() : now(),
                door instanceof Held,
                null);
        if (store.add(stepId, secret, mark, answer) && answer.hidden()) {
            moderation.hold(ModeratedObjections.KIND, answer.id());
        }
        return new Heard.Done();
    }

    /// Answers objections by saying it differently. Everybody is asked anew; the objections stand until those who
    /// raised them say otherwise.
    @Transactional
    public Heard reword(UUID host, UUID stepId, int round, String words, List<UUID> integrates) {
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, host);
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        if (isClosed(step, entrance)) {
            return new Heard.Closed(entrance);
        }
        if (step.closesAt().isBefore(clock.instant().plus(TIME_TO_READ))) {
            return new Heard.TooShort();
        }
        papers.hold(stepId);
        var wordings = store.listWordings(fixed(stepId));
        if (round != wordings.size()) {
            return new Heard.OtherWording();
        }
        store.addWording(stepId, host, round + 1, words, now(), integrates);
        undertakings.note(step.undertaking(), host, "consent_reworded", "", step.question(), words);
        news.reworded(step);
        return new Heard.Done();
    }

    private static boolean isClosed(Step step, Entrance entrance) {
        return step.isClosed()
                || entrance == Entrance.OVER
                || entrance == Entrance.RESTS
                || entrance == Entrance.NOT_YET;
    }

    private Paper fixed(UUID step) {
        return papers.find(step)
                .filter(paper -> paper.isFixed() && paper.kind() == Kind.CONSENT)
                .orElseThrow(NotFound::new);
    }

    private byte[] mark(UUID step, UUID person) {
        return marks.find(step).orElseThrow(NotFound::new).receipt(person).mark();
    }

    /// As the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
