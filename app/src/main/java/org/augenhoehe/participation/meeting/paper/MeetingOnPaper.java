package org.augenhoehe.participation.meeting.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.AgendaBook;
import org.augenhoehe.participation.meeting.agenda.Noted;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.participation.meeting.come.Came;
import org.augenhoehe.participation.meeting.come.Coming;
import org.augenhoehe.participation.meeting.come.ComingAnswer;
import org.augenhoehe.participation.meeting.come.ComingBook;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperNames;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.augenhoehe.participation.meeting.paper.MeetingPaperForm.CHILDREN;
import static org.augenhoehe.participation.meeting.paper.MeetingPaperForm.COMES;
import static org.augenhoehe.participation.meeting.paper.MeetingPaperForm.FREE;
import static org.augenhoehe.participation.meeting.paper.MeetingPaperForm.LANGUAGE;
import static org.augenhoehe.participation.meeting.paper.MeetingPaperForm.PEOPLE;
import static org.augenhoehe.participation.meeting.paper.MeetingPaperForm.POINT;
import static org.augenhoehe.participation.meeting.paper.MeetingPaperForm.YES;

/// An invitation on paper: whether somebody comes, what they need, and what is to be talked about.
@Component
class MeetingOnPaper implements OnPaper {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_LANGUAGE = 60;

    private final MeetingStore meetings;
    private final MeetingPaperForm forms;
    private final ComingBook coming;
    private final ComingStore answers;
    private final AgendaBook agenda;
    private final PaperNames names;
    private final PaperEntrance entrance;
    private final Clock clock;

    MeetingOnPaper(
            MeetingStore meetings,
            MeetingPaperForm forms,
            ComingBook coming,
            ComingStore answers,
            AgendaBook agenda,
            PaperNames names,
            PaperEntrance entrance,
            Clock clock) {
        this.meetings = meetings;
        this.forms = forms;
        this.coming = coming;
        this.answers = answers;
        this.agenda = agenda;
        this.names = names;
        this.entrance = entrance;
        this.clock = clock;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(Meeting.METHOD);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return meetings.find(step.id())
                .filter(meeting -> meeting.isAhead(clock.instant()))
                .map(meeting -> new PaperWay(false, true, true));
    }

    @Override
    public String missingKey(Step step) {
        return meetings.find(step.id()).filter(Meeting::isInvited).isPresent()
                ? "paper.meeting.over"
                : "paper.refused.notready";
    }

    @Override
    public Instant until(Step step) {
        return meetings.find(step.id())
                .map(Meeting::ends)
                .filter(ends -> ends.isBefore(step.closesAt()))
                .orElse(step.closesAt());
    }

    @Override
    public PaperForm form(Step step, Language language) {
        return forms.of(step, meetings.find(step.id()).orElseThrow(), language);
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    @Override
    public Optional<UUID> findNamed(Step step, Filled filled) {
        return names.find(listEntitled(step).keySet(), filled);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        return names.enter(page, step, voice, filled, person -> take(page, step, person, filled));
    }

    private Entered take(Page page, Step step, UUID person, Filled filled) {
        var point = filled.written(POINT).replaceAll("\\s+", " ");
        var comes = filled.marked(COMES).stream().map(ComingAnswer::valueOf).findFirst();
        if (comes.isEmpty() && (point.isEmpty() || needsSomething(filled))) {
            return Entered.refused(page.t("meeting.come.missing"), COMES);
        }
        if (comes.isPresent()) {
            var answered = answer(page, step, person, comes.get(), filled);
            if (answered instanceof Entered.Refused) {
                return answered;
            }
        }
        return point.isEmpty() ? Entered.counts() : add(page, step, person, point);
    }

    private static boolean needsSomething(Filled filled) {
        return !filled.marked(FREE).isEmpty()
                || !filled.written(LANGUAGE).isEmpty()
                || !filled.written(CHILDREN).isEmpty()
                || !filled.written(PEOPLE).isEmpty();
    }

    private Entered answer(Page page, Step step, UUID person, ComingAnswer comes, Filled filled) {
        var language = filled.written(LANGUAGE).replaceAll("\\s+", " ");
        int people = number(filled.written(PEOPLE), 1, 1, Coming.MOST_PEOPLE);
        int children = number(filled.written(CHILDREN), 0, 0, Coming.MOST_CHILDREN);
        if (people < 0) {
            return Entered.refused(page.t("meeting.come.people.wrong"), PEOPLE);
        }
        if (children < 0) {
            return Entered.refused(page.t("meeting.come.children.wrong"), CHILDREN);
        }
        if (language.length() > LONGEST_LANGUAGE) {
            return Entered.refused(page.t("meeting.come.interpreter.long"), LANGUAGE);
        }
        // What somebody says on the screen in this moment comes before or after the sheet, not between.
        var _ = meetings.hold(step.id());
        if (answers.find(step.id(), person).isPresent()) {
            return Entered.refused(page.t("paper.refused.online"));
        }
        var free = filled.marked(FREE).contains(YES);
        var came = coming.answer(person, new Coming(step.id(), person, comes, people, language, children, free));
        return came instanceof Came.Done ? Entered.counts() : Entered.refused(Came.sentence(page, came));
    }

    /// @return -1 for what is no number from least to most
    private static int number(String written, int none, int least, int most) {
        if (written.isEmpty()) {
            return none;
        }
        int number = written.matches("\\d{1,3}") ? Integer.parseInt(written) : -1;
        return number < least || number > most ? -1 : number;
    }

    private Entered add(Page page, Step step, UUID person, String point) {
        if (point.length() < SHORTEST || point.length() > LONGEST) {
            return Entered.refused(page.t("meeting.agenda.title.missing"), POINT);
        }
        var noted = agenda.add(person, step.id(), point, 0);
        return noted instanceof Noted.Done ? Entered.counts() : Entered.refused(Noted.sentence(page, noted), POINT);
    }
}
