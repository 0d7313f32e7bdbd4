package org.augenhoehe.participation.tasks.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperNames;
import org.augenhoehe.participation.paper.PaperNames.Whose;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.tasks.bear.BearingBook;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.shift.Shifted;
import org.augenhoehe.participation.tasks.shift.SignUpBook;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What there is to do, on paper. Whoever ticks something has taken it on; whether there is still a place is asked when
/// the sheet is entered.
@Component
class TasksOnPaper implements OnPaper {
    private static final String TASKS = "aufgaben";
    private static final String SHIFTS = "schichten";
    private static final int MOST = 40;

    private final TaskStore tasks;
    private final ShiftStore shifts;
    private final BearingBook bearing;
    private final SignUpBook signUps;
    private final PaperNames names;
    private final PaperEntrance entrance;
    private final Texts texts;
    private final Clock clock;

    TasksOnPaper(
            TaskStore tasks,
            ShiftStore shifts,
            BearingBook bearing,
            SignUpBook signUps,
            PaperNames names,
            PaperEntrance entrance,
            Texts texts,
            Clock clock) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.bearing = bearing;
        this.signUps = signUps;
        this.names = names;
        this.entrance = entrance;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(TasksMethod.KEY);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return listTasks(step).isEmpty() ? Optional.empty() : Optional.of(new PaperWay(false, true));
    }

    @Override
    public String missingKey(Step step) {
        return "paper.tasks.none";
    }

    private List<SharedTask> listTasks(Step step) {
        return tasks.listOf(step.id(), null).stream()
                .filter(task -> !task.state().isEnded())
                .toList();
    }

    private List<Shift> listShifts(List<SharedTask> of) {
        return shifts.list(of.stream().map(SharedTask::id).toList()).stream()
                .filter(this::isToCome)
                .toList();
    }

    private boolean isToCome(Shift shift) {
        return !shift.cancelled() && !shift.isOver(clock.instant());
    }

    @Override
    public PaperForm form(Step step, Language language) {
        var all = listTasks(step);
        var questions = new ArrayList<PaperQuestion>();
        add(
                questions,
                TASKS,
                language,
                all.stream()
                        .filter(task -> task.free() > 0)
                        .limit(MOST)
                        .map(task -> new PaperAnswer(task.id().toString(), label(task, language)))
                        .toList());
        add(
                questions,
                SHIFTS,
                language,
                listShifts(all).stream()
                        .filter(shift -> shift.free() > 0)
                        .limit(MOST)
                        .map(shift -> new PaperAnswer(shift.id().toString(), label(shift, all, language)))
                        .toList());
        questions.add(names.question(language));
        return new PaperForm(
                step.question(),
                List.of(step.whatHappens(), texts.get(language, "paper.tasks.about")),
                questions,
                List.of());
    }

    private void add(List<PaperQuestion> questions, String id, Language language, List<PaperAnswer> answers) {
        if (!answers.isEmpty()) {
            questions.add(new Choice(
                    id,
                    texts.get(language, "paper.tasks." + id),
                    texts.get(language, "paper.several"),
                    answers,
                    answers.size()));
        }
    }

    private String label(SharedTask task, Language language) {
        var due = Date.from(task.due().atStartOfDay(Step.ZONE).toInstant());
        return texts.get(language, "paper.tasks.task", task.wording(), due);
    }

    private String label(Shift shift, List<SharedTask> all, Language language) {
        var wording = all.stream()
                .filter(task -> task.id().equals(shift.task()))
                .map(SharedTask::wording)
                .findFirst()
                .orElse("");
        return texts.get(
                language, "paper.tasks.shift", wording, Date.from(shift.begins()), Date.from(shift.ends()));
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    /// There is always more to do.
    @Override
    public Set<UUID> listDone(Step step, Set<UUID> back) {
        return Set.of();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        return switch (names.of(voice, listEntitled(step).keySet(), filled)) {
            case Whose.Unknown(var why) -> Entered.refused(page.t(why), PaperNames.NAME);
            case Whose.Theirs(var person) ->
                entrance.refusal(page, step, person)
                        .map(Entered::refused)
                        .orElseGet(() -> take(page, step, person, filled));
        };
    }

    private Entered take(Page page, Step step, UUID person, Filled filled) {
        var all = listTasks(step);
        var known = all.stream().collect(Collectors.toMap(SharedTask::id, SharedTask::wording));
        var coming = listShifts(all).stream().collect(Collectors.toMap(Shift::id, Shift::task));
        int taken = 0;
        for (var id : ids(filled, TASKS)) {
            if (!known.containsKey(id)) {
                return Entered.refused(page.t("paper.tasks.gone"), TASKS);
            }
            switch (bearing.takeOn(person, id)) {
                case Acted.Done done -> taken++;
                case Acted.Refused(var why) when why == Acted.Why.ALREADY -> {
                    // It is theirs as it is.
                }
                case Acted.Refused(var why) when why == Acted.Why.FULL -> {
                    return Entered.refused(page.t("paper.tasks.full", known.get(id)), TASKS);
                }
                case Acted other -> {
                    return Entered.refused(Acted.sentence(page, other), TASKS);
                }
            }
        }
        for (var id : ids(filled, SHIFTS)) {
            if (!coming.containsKey(id)) {
                return Entered.refused(page.t("paper.tasks.gone"), SHIFTS);
            }
            var wording = known.get(coming.get(id));
            switch (signUps.signUp(person, id)) {
                case Shifted.Done done -> taken++;
                case Shifted.Refused(var why) when why == Shifted.Why.ALREADY -> {
                    // It is theirs as it is.
                }
                case Shifted.Refused(var why) when why == Shifted.Why.FULL -> {
                    return Entered.refused(page.t("paper.tasks.full", wording), SHIFTS);
                }
                case Shifted.Overlaps any -> {
                    return Entered.refused(page.t("paper.tasks.overlaps", wording), SHIFTS);
                }
                case Shifted other -> {
                    return Entered.refused(Shifted.sentence(page, other), SHIFTS);
                }
            }
        }
        if (taken == 0) {
            return Entered.refused(
                    page.t(ids(filled, TASKS).isEmpty() && ids(filled, SHIFTS).isEmpty()
                            ? "paper.refused.nothing"
                            : "paper.tasks.theirs"));
        }
        return Entered.counts();
    }

    private static List<UUID> ids(Filled filled, String question) {
        return filled.marked(question).stream().map(UUID::fromString).toList();
    }
}
