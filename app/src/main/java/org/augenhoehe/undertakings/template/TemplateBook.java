package org.augenhoehe.undertakings.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.augenhoehe.undertakings.plan.Task;
import org.augenhoehe.undertakings.plan.TaskStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking a template over into a plan.
@Service
public class TemplateBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final Templates templates;
    private final TaskStore tasks;
    private final History history;

    TemplateBook(
            UndertakingStore undertakings,
            Participants participants,
            Templates templates,
            TaskStore tasks,
            History history) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.templates = templates;
        this.tasks = tasks;
        this.history = history;
    }

    /// @param language in which the host reads it; what the template lacks comes in another one, which is noted
    /// @return false where the undertaking has tasks already
    @Transactional
    public boolean use(UUID host, UUID id, UUID template, Language language) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        if (!tasks.list(id).isEmpty()) {
            return false;
        }
        var schema = templates.get(template).schema();
        tasks(id, schema, language).forEach(tasks::add);
        history.note(id, host, "template_used", "", schema.name().in(language).text());
        return true;
    }

    private static List<Task> tasks(UUID undertaking, Schema schema, Language language) {
        Map<String, UUID> ids = new HashMap<>();
        schema.stages()
                .forEach(stage -> stage.objectives()
                        .forEach(objective -> objective.tasks().forEach(task -> ids.put(task.key(), Ids.next()))));
        var used = new HashSet<UUID>();
        var made = new ArrayList<Task>();
        for (var stage : schema.stages()) {
            for (var objective : stage.objectives()) {
                for (var task : objective.tasks()) {
                    var name = task.name().in(language);
                    var about = task.about().in(language);
                    var goal = objective.name().in(language);
                    // What was read before ids were looked at may have the same twice.
                    var own = ids.getOrDefault(task.key(), Ids.next());
                    made.add(new Task(
                            used.add(own) ? own : Ids.next(),
                            undertaking,
                            made.size() + 1,
                            stage.phase(),
                            goal.text(),
                            name.text(),
                            about.text(),
                            name.language(),
                            goal.language(),
                            about.language(),
                            task.method(),
                            task.after().stream()
                                    .map(ids::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            false));
                }
            }
        }
        return made;
    }
}
