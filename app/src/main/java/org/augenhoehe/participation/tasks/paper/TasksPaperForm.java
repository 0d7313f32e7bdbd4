package org.augenhoehe.participation.tasks.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperNames;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What can be taken on in a step, as a form asks it.
@Component
class TasksPaperForm {
    static final String TASKS = "aufgaben";
    static final String SHIFTS = "schichten";
    private static final int MOST = 40;

    private final TaskStore tasks;
    private final ShiftStore shifts;
    private final PaperNames names;
    private final Texts texts;
    private final Clock clock;

    TasksPaperForm(TaskStore tasks, ShiftStore shifts, PaperNames names, Texts texts, Clock clock) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /// What goes on, whether there is still a place or not.
    List<SharedTask> listTasks(Step step) {
        return tasks.listOf(step.id(), null).stream()
                .filter(task -> !task.state().isEnded())
                .toList();
    }

    List<Shift> listShifts(List<SharedTask> of) {
        return shifts.list(of.stream().map(SharedTask::id).toList()).stream()
                .filter(this::isToCome)
                .toList();
    }

    private boolean isToCome(Shift shift) {
        return !shift.cancelled() && !shift.isOver(clock.instant());
    }

    PaperForm of(Step step, Language language) {
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
        return texts.get(language, "paper.tasks.shift", wording, Date.from(shift.begins()), Date.from(shift.ends()));
    }
}
