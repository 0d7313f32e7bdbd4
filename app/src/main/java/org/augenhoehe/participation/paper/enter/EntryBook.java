package org.augenhoehe.participation.paper.enter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper.Voice;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.enter.BoxStore.Box;
import org.augenhoehe.participation.paper.enter.BoxStore.Column;
import org.augenhoehe.participation.paper.issue.CodeStore;
import org.augenhoehe.participation.paper.issue.CodeStore.Code;
import org.augenhoehe.participation.paper.issue.CodeStore.State;
import org.augenhoehe.participation.paper.issue.PaperCode;
import org.augenhoehe.participation.paper.issue.PaperDoor;
import org.augenhoehe.participation.paper.issue.PaperDoor.OfPaper;
import org.augenhoehe.participation.paper.issue.Part;
import org.augenhoehe.participation.paper.issue.PrintStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Entering what came back, each paper in one transaction with what it does in its step. A code counts once: it is
/// locked from when it is looked at. Slips and ballots of a secret step are entered one by one and apart; what is
/// written for one says nothing of the other, and no log names either.
@Service("paperEntryBook")
public class EntryBook {
    /// Whoever enters a ballot must not know whose slip it came with: so many are in, or it is the last day.
    public static final int FEWEST = 5;

    private final PaperDoor door;
    private final Undertakings undertakings;
    private final PaperEntrance entrance;
    private final CodeStore codes;
    private final PrintStore prints;
    private final BoxStore boxes;
    private final PictureStore pictures;
    private final People people;
    private final PaperNews news;
    private final Clock clock;

    EntryBook(
            PaperDoor door,
            Undertakings undertakings,
            PaperEntrance entrance,
            CodeStore codes,
            PrintStore prints,
            BoxStore boxes,
            PictureStore pictures,
            People people,
            PaperNews news,
            Clock clock) {
        this.door = door;
        this.undertakings = undertakings;
        this.entrance = entrance;
        this.codes = codes;
        this.prints = prints;
        this.boxes = boxes;
        this.pictures = pictures;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    /// Whether a sheet with this code could be entered now, before anybody types what it says.
    ///
    /// @return why not
    @Transactional(readOnly = true)
    public Optional<String> refusal(Page page, UUID stepId, PaperCode code, Part part) {
        var found = door.getForHost(page.visitor().id(), stepId);
        // What was asked is forgotten then.
        if (found.step().isClosed()) {
            return Optional.of(page.t("paper.refused.closed", page.t(Entrance.OVER.textKey())));
        }
        return refusal(page, found, codes.find(code).orElse(null), code, part);
    }

    /// @param copy whose pictures are done with; null where it was typed in by hand
    @Transactional
    public Entered sheet(Page page, UUID stepId, PaperCode typed, Filled filled, @Nullable UUID copy) {
        var host = page.visitor().id();
        var found = door.getForHost(host, stepId);
        var code = hold(found, typed, filled);
        var refused = refusal(page, found, code, typed, Part.SHEET);
        if (refused.isPresent() || code == null) {
            return Entered.refused(refused.orElse(""));
        }
        var voice = code.person() == null ? new Voice.Nameless(code.hash(), host) : new Voice.Of(code.person());
        var entered = found.method().enter(page, found.step(), voice, filled);
        if (entered instanceof Entered.Counts) {
            codes.use(code);
            done(stepId, copy, host);
            tellNamed(found, code, filled, host);
        } else {
            takeNothing();
        }
        return entered;
    }

    /// A name on a sheet is anybody's to write.
    private void tellNamed(OfPaper found, Code code, Filled filled, UUID host) {
        if (code.person() == null) {
            found.method()
                    .findNamed(found.step(), filled)
                    .filter(person -> !person.equals(host))
                    .ifPresent(person -> news.entered(found.step(), person));
        }
    }

    /// A slip: somebody has taken part. What they say comes later, or came before, and nobody knows which it is.
    @Transactional
    public Entered slip(Page page, UUID stepId, PaperCode typed, @Nullable UUID copy) {
        var host = page.visitor().id();
        var found = door.getForHost(host, stepId);
        var code = hold(found, typed, null);
        var refused = refusal(page, found, code, typed, Part.SLIP);
        if (refused.isPresent() || code == null) {
            return Entered.refused(refused.orElse(""));
        }
        var person = code.person();
        var entered = person == null
                ? entrance.refusalOfNameless(page, found.step(), host)
                        .map(Entered::refused)
                        .orElseGet(Entered::counts)
                : found.method().tickOff(page, found.step(), person, code.side());
        if (entered instanceof Entered.Counts) {
            codes.use(code);
            boxes.hold(stepId, code.side());
            boxes.add(stepId, code.side(), Column.SLIPS);
            done(stepId, copy, host);
        }
        return entered;
    }

    /// A ballot out of the box.
    ///
    /// @param number of the ballot as the page said it: sent twice, it counts once
    /// @param filled null where nobody can read what is meant: it counts as spoilt
    @Transactional
    public Entered ballot(
            Page page, UUID stepId, String side, int number, @Nullable Filled filled, @Nullable UUID copy) {
        var host = page.visitor().id();
        var found = door.getForHost(host, stepId);
        var closed = entrance.refusalOfNameless(page, found.step(), host);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        if (copy != null && !pictures.has(stepId, copy, host)) {
            return Entered.refused(page.t("paper.refused.done"));
        }
        var box = boxes.hold(stepId, side);
        if (box.left() < 1) {
            return Entered.refused(page.t("paper.refused.nomore", box.slips()));
        }
        if (isEarly(found.step(), box)) {
            return Entered.refused(page.t("paper.refused.few", FEWEST));
        }
        if (number != box.next()) {
            return Entered.overtaken(page.t("paper.refused.another"));
        }
        var entered = filled == null
                ? Entered.counts()
                : found.method().enter(page, found.step(), new Voice.Ballot(side, host), filled);
        if (entered instanceof Entered.Counts) {
            boxes.add(stepId, side, filled == null ? Column.SPOILT : Column.BALLOTS);
            done(stepId, copy, host);
        } else {
            takeNothing();
        }
        return entered;
    }

    /// Whether so few slips are in that no ballot is entered yet.
    public boolean isEarly(Step step, Box box) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        return box.slips() < FEWEST && today.isBefore(step.lastDay());
    }

    /// Whose paper it is comes first, then the undertaking, then the code: as everywhere in the house.
    private @Nullable Code hold(OfPaper found, PaperCode typed, @Nullable Filled filled) {
        codes.find(typed).flatMap(code -> whose(found, code, filled)).ifPresent(people::holdStill);
        undertakings.holdStill(found.step().undertaking());
        return codes.hold(typed).orElse(null);
    }

    private static Optional<UUID> whose(OfPaper found, Code code, @Nullable Filled filled) {
        var person = code.person();
        return person != null || filled == null
                ? Optional.ofNullable(person)
                : found.method().findNamed(found.step(), filled);
    }

    private Optional<String> refusal(Page page, OfPaper found, @Nullable Code code, PaperCode typed, Part part) {
        if (!typed.isWhole()) {
            return Optional.of(page.t("paper.refused.mistyped"));
        }
        if (code == null) {
            return Optional.of(page.t("paper.refused.unknown"));
        }
        if (!code.step().equals(found.step().id())) {
            return Optional.of(page.t("paper.refused.otherstep"));
        }
        if (code.state() != State.OUT) {
            return Optional.of(page.t(code.state() == State.IN ? "paper.refused.used" : "paper.refused.void"));
        }
        if (prints.find(code.print()).map(print -> print.part() != part).orElse(true)) {
            return Optional.of(page.t("paper.refused.otherpart." + part));
        }
        return Optional.empty();
    }

    /// A paper is taken whole or not at all: what it did before the first thing that is refused is undone.
    private static void takeNothing() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }

    private void done(UUID step, @Nullable UUID copy, UUID host) {
        if (copy != null) {
            pictures.remove(step, copy, host);
        }
    }
}
