package org.augenhoehe.participation.tasks.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperNames;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.tasks.bear.BearingBook;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.Shifted;
import org.augenhoehe.participation.tasks.shift.SignUpBook;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.augenhoehe.participation.tasks.paper.TasksPaperForm.SHIFTS;
import static org.augenhoehe.participation.tasks.paper.TasksPaperForm.TASKS;

/// What there is to do, on paper. Whoever ticks something has taken it on; whether there is still a place is asked when
/// the sheet is entered.
@Component
class TasksOnPaper implements OnPaper {
    private final TasksPaperForm forms;
    private final TaskStore tasks;
    private final BearingBook bearing;
    private final SignUpBook signUps;
    private final PaperNames names;
    private final PaperEntrance entrance;

    TasksOnPaper(
            TasksPaperForm forms,
            TaskStore tasks,
            BearingBook bearing,
            SignUpBook signUps,
            PaperNames names,
            PaperEntrance entrance) {
        this.forms = forms;
        this.tasks = tasks;
        this.bearing = bearing;
        this.signUps = signUps;
        this.names = names;
        this.entrance = entrance;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(TasksMethod.KEY);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return forms.listTasks(step).isEmpty() ? Optional.empty() : Optional.of(new PaperWay(false, true, true));
    }

    @Override
    public String missingKey(Step step) {
        return "paper.tasks.none";
    }

    @Override
    public PaperForm form(Step step, Language language) {
        return forms.of(step, language);
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
    public Optional<UUID> findNamed(Step step, Filled filled) {
        return names.find(listEntitled(step).keySet(), filled);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        return names.enter(page, step, voice, filled, person -> take(page, step, person, filled));
    }

    private Entered take(Page page, Step step, UUID person, Filled filled) {
        var all = forms.listTasks(step);
        var known = all.stream().collect(Collectors.toMap(SharedTask::id, SharedTask::wording));
        var coming = forms.listShifts(all).stream().collect(Collectors.toMap(Shift::id, Shift::task));
        tasks.holdAll(Stream.concat(
                        ids(filled, TASKS).stream(),
                        ids(filled, SHIFTS).stream().flatMap(id -> Stream.ofNullable(coming.get(id))))
                .distinct()
                .toList());
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
                case Acted.Refused(var why)
                when why == Acted.Why.FULL -> {
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
                case Shifted.Refused(var why)
                when why == Shifted.Why.FULL -> {
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
            return Entered.refused(page.t(
                    ids(filled, TASKS).isEmpty() && ids(filled, SHIFTS).isEmpty()
                            ? "paper.refused.nothing"
                            : "paper.tasks.theirs"));
        }
        return Entered.counts();
    }

    private static List<UUID> ids(Filled filled, String question) {
        return filled.marked(question).stream().map(UUID::fromString).toList();
    }
}
