package org.augenhoehe.undertakings.template;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.augenhoehe.undertakings.plan.StepStore;
import org.augenhoehe.undertakings.plan.Task;
import org.augenhoehe.undertakings.plan.TaskStore;
import org.augenhoehe.undertakings.template.Schema.Objective;
import org.augenhoehe.undertakings.template.Schema.Stage;
import org.augenhoehe.undertakings.template.Schema.TaskWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Making a template for others from what people planned and did, without anything that they brought in.
@Service
class PublishingBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final TemplateStore store;
    private final TaskStore tasks;
    private final StepStore steps;
    private final Doorkeeper door;
    private final History history;
    private final Clock clock;

    PublishingBook(
            UndertakingStore undertakings,
            Participants participants,
            TemplateStore store,
            TaskStore tasks,
            StepStore steps,
            Doorkeeper door,
            History history,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.store = store;
        this.tasks = tasks;
        this.steps = steps;
        this.door = door;
        this.history = history;
        this.clock = clock;
    }

    /// Publishing it again replaces what was published before. What moderation hid is not published under it.
    @Transactional
    Published publish(UUID host, UUID id, String name, String about) {
        var undertaking = undertakings.hold(id);
        participants.requireHost(host, id);
        var answer = door.admit(host, name + "\n" + about);
        if (!(answer instanceof Answer.Open)) {
            return new Published.Closed(answer);
        }
        var planned = tasks.list(id).stream().collect(Collectors.groupingBy(Task::phase));
        var asked = steps.list(id).stream().collect(Collectors.groupingBy(Step::phase));
        var stages = Arrays.stream(Phase.values())
                .map(phase -> stage(
                        phase,
                        planned.getOrDefault(phase, List.of()),
                        asked.getOrDefault(phase, List.of()),
                        undertaking.question()))
                .filter(stage -> !stage.objectives().isEmpty())
                .toList();
        var schema = new Schema(german(name), german(about), "", "", stages);
        var template = store.put("vorhaben:" + id, schema, id, clock.instant());
        history.note(id, host, "template_published", "", name);
        return new Published.Done(template);
    }

    sealed interface Published {
        record Done(UUID template) implements Published {}

        /// The text does not come in.
        record Closed(Answer because) implements Published {}
    }

    private static Stage stage(Phase phase, List<Task> planned, List<Step> asked, String question) {
        var objectives = new ArrayList<Objective>();
        planned.stream()
                .map(Task::objective)
                .distinct()
                .forEach(objective -> objectives.add(objective(
                        objective,
                        planned.stream()
                                .filter(task -> task.objective().equals(objective))
                                .map(PublishingBook::words)
                                .toList())));
        if (!asked.isEmpty()) {
            objectives.add(objective(
                    question, asked.stream().map(PublishingBook::words).toList()));
        }
        return new Stage(phase.name(), Words.NONE, Words.NONE, phase, List.of(), objectives);
    }

    private static Objective objective(String name, List<TaskWords> tasks) {
        return new Objective(name, german(name), Words.NONE, List.of(), tasks);
    }

    private static TaskWords words(Step step) {
        return new TaskWords(
                step.id().toString(), german(step.question()), german(step.whatHappens()), List.of(), step.method());
    }

    private static TaskWords words(Task task) {
        return new TaskWords(
                task.id().toString(),
                new Words(Map.of(task.language(), task.name())),
                new Words(Map.of(task.language(), task.about())),
                task.comesAfter().stream().map(UUID::toString).toList(),
                task.method());
    }

    /// People here write German, whatever language their page has.
    private static Words german(String text) {
        return new Words(Map.of("de", text));
    }
}
