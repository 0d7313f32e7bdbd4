package org.augenhoehe.participation.decision.paper;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.budget.Price;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.decision.roll.RollNews;
import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.decision.way.Terms;
import org.augenhoehe.participation.decision.way.Way;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts write up the ballot paper and fix it. From then on it stays; the vote may begin.
@Service
public class PaperBook {
    private static final int MOST_OPTIONS = 50;

    /// The database holds it as well.
    private static final Duration TIME_TO_VOTE = Duration.ofHours(24);

    private static final SecureRandom random = new SecureRandom();

    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final PaperStore store;
    private final Roll roll;
    private final Marks marks;
    private final Thread thread;
    private final RollNews news;
    private final Clock clock;

    PaperBook(
            Undertakings undertakings,
            Doorkeeper door,
            PaperStore store,
            Roll roll,
            Marks marks,
            Thread thread,
            RollNews news,
            Clock clock) {
        this.undertakings = undertakings;
        this.door = door;
        this.store = store;
        this.roll = roll;
        this.marks = marks;
        this.thread = thread;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Fixed set(UUID host, UUID step, Kind kind, Settings settings, String seen) {
        var paper = draft(host, step, kind);
        if (paper.isFixed()) {
            return Fixed.ALREADY;
        }
        if (Seen.isOutdated(seen, Seen.of(paper.settings()))) {
            return Fixed.CHANGED;
        }
        if (!settings.sides().isEmpty() && !settings.binding()) {
            return Fixed.NEEDS_ROLL;
        }
        if (!settings.sides().isEmpty() && !settings.secret()) {
            return Fixed.NEEDS_SECRET;
        }
        if (settings.low() >= settings.high() || settings.reserved() > settings.winners()) {
            return Fixed.RULE;
        }
        store.change(step, settings);
        return Fixed.DONE;
    }

    /// @param source what it came from, on the thread of the same undertaking
    @Transactional
    public Fixed add(UUID host, UUID step, Kind kind, Written written, @Nullable UUID source) {
        var paper = draft(host, step, kind);
        if (paper.isFixed()) {
            return Fixed.ALREADY;
        }
        if (paper.options().size() >= MOST_OPTIONS) {
            return Fixed.TOO_MANY_OPTIONS;
        }
        if (source != null && paper.options().stream().anyMatch(option -> source.equals(option.source()))) {
            return Fixed.DONE;
        }
        // What is put to the vote cannot wait for somebody to look at it.
        if (!(door.admit(host, written.title() + "\n" + written.about()) instanceof Answer.Open)) {
            return Fixed.NOT_ADMITTED;
        }
        var last = paper.options().isEmpty() ? 0 : paper.options().getLast().number();
        store.addOption(step, last + 1, written, source, host);
        return Fixed.DONE;
    }

    /// @param title what the host saw under that number; numbers are given anew
    @Transactional
    public Fixed drop(UUID host, UUID step, Kind kind, int number, String title) {
        var paper = draft(host, step, kind);
        if (paper.isFixed()) {
            return Fixed.ALREADY;
        }
        if (!title.isEmpty() && paper.options().stream().anyMatch(option -> isAnother(option, number, title))) {
            return Fixed.CHANGED;
        }
        store.dropOption(step, number);
        return Fixed.DONE;
    }

    private static boolean isAnother(Choosable option, int number, String title) {
        return option.number() == number && !option.title().equals(title);
    }

    /// Draws up the roll, promises the seed, leads what the options came from to the step.
    @Transactional
    public Fixed fix(UUID host, UUID stepId, Kind kind, String seen) {
        var paper = draft(host, stepId, kind);
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var refused = refusal(step, paper, seen);
        if (refused != Fixed.DONE) {
            return refused;
        }
        if (paper.settings().binding()) {
            var entitled = roll.listEntitled(step);
            refused = refusal(paper.settings().mustAgree(), entitled.values());
            if (refused != Fixed.DONE) {
                return refused;
            }
            roll.draw(step, entitled);
        }
        store.fix(stepId, clock.instant());
        marks.begin(stepId);
        news.begun(step);
        var sources = paper.options().stream()
                .flatMap(option -> Stream.ofNullable(option.source()))
                .toList();
        if (!sources.isEmpty()) {
            thread.lead(sources, stepId, Leading.DECIDED_ON);
        }
        undertakings.note(step.undertaking(), host, "vote_fixed", "", step.question(), paper.commitment());
        return Fixed.DONE;
    }

    private static Fixed refusal(List<Side> asked, Collection<StandingKind> entitled) {
        if (entitled.isEmpty()) {
            return Fixed.EMPTY_ROLL;
        }
        var present = entitled.stream().map(Side::of).collect(Collectors.toSet());
        return present.containsAll(asked) ? Fixed.DONE : Fixed.EMPTY_SIDE;
    }

    private Fixed refusal(Step step, Paper paper, String seen) {
        if (paper.isFixed()) {
            return Fixed.ALREADY;
        }
        if (Seen.isOutdated(seen, Seen.of(paper.settings(), paper.options()))) {
            return Fixed.CHANGED;
        }
        if (step.isClosed() || step.waitsForAnswers(clock.instant())) {
            return Fixed.TOO_LATE;
        }
        if (paper.settings().binding()
                && step.closesAt().isBefore(clock.instant().plus(TIME_TO_VOTE))) {
            return Fixed.TOO_SHORT;
        }
        if (paper.kind() == Kind.CONSENT) {
            return paper.options().size() == 1 ? Fixed.DONE : Fixed.ONE_PROPOSAL;
        }
        if (paper.options().size() < 2) {
            return Fixed.TOO_FEW_OPTIONS;
        }
        if (paper.settings().purse() != null && paper.settings().purse().cents() == 0) {
            return Fixed.NO_MONEY;
        }
        var terms = Papers.terms(step, paper, 0);
        return canCount(terms, Way.of(terms)) ? Fixed.DONE : Fixed.RULE;
    }

    private static <C, T> boolean canCount(Terms terms, Way<C, T> way) {
        try {
            Poll.of(terms.asQuestion(), way.rule(terms));
            return true;
        } catch (FlawedBallot flawed) {
            return false;
        }
    }

    /// The paper as it is, begun where nobody has begun it. Two hosts wait for each other.
    private Paper draft(UUID host, UUID stepId, Kind kind) {
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        undertakings.hold(step, host);
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        store.add(stepId, kind, Settings.usual(kind), seed());
        store.hold(stepId);
        return store.find(stepId).orElseThrow(NotFound::new);
    }

    private static String seed() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// An option as hosts write it.
    ///
    /// @param price what it costs, where money is shared out
    public record Written(
            String title,
            String about,
            boolean reserved,
            @Nullable Price price) {
        public Written(String title, String about, boolean reserved) {
            this(title, about, reserved, null);
        }
    }
}
