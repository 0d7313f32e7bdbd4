package org.augenhoehe.undertakings.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.undertakings.template.Schema.Objective;
import org.augenhoehe.undertakings.template.Schema.Stage;
import org.augenhoehe.undertakings.template.Schema.TaskWords;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a published co-production schema: a `metadata.json`, and in `phases/` one file for each phase with its
/// objectives, their tasks and what comes before what, in several languages.
class SchemaReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

    private final JsonMapper json;
    private final Set<String> keys = new HashSet<>();

    SchemaReader(JsonMapper json) {
        this.json = json;
    }

    Schema read(SchemaFiles files) {
        var metadata = parse("metadata.json", files.metadata());
        var stages = new ArrayList<JsonNode>();
        files.phases().forEach((name, content) -> stages.add(parse(name, content)));
        if (stages.isEmpty()) {
            throw new Refusal(Refusal.Why.NO_PHASES, "phases/");
        }
        var ordered = new InOrder<>(stages, SchemaReader::key, SchemaReader::after).list();
        var read = new ArrayList<Stage>();
        for (int i = 0; i < ordered.size(); i++) {
            read.add(stage(ordered.get(i), i));
        }
        return new Schema(
                name(metadata, "metadata.json"),
                about(metadata),
                text(metadata.path("author")),
                text(metadata.path("licence")),
                linked(read));
    }

    private Stage stage(JsonNode stage, int number) {
        var key = key(stage);
        return new Stage(
                key,
                name(stage, key),
                about(stage),
                PhaseWords.phase(
                        key + " " + text(stage.path("name_translations").path("en")), number),
                after(stage),
                list(stage, "objectives").stream().map(this::objective).toList());
    }

    private Objective objective(JsonNode objective) {
        var key = key(objective);
        return new Objective(
                key,
                name(objective, key),
                about(objective),
                after(objective),
                list(objective, "tasks").stream().map(this::task).toList());
    }

    private TaskWords task(JsonNode task) {
        if (key(task).isEmpty()) {
            throw new Refusal(
                    Refusal.Why.NO_ID,
                    name(task, "?").byLanguage().values().stream()
                            .sorted()
                            .findFirst()
                            .orElse("?"));
        }
        if (!keys.add(key(task))) {
            throw new Refusal(Refusal.Why.SAME_ID, key(task));
        }
        return new TaskWords(key(task), name(task, key(task)), about(task), after(task), null);
    }

    /// An objective that comes after another one does so with its first task; what leads nowhere is left out.
    private List<Stage> linked(List<Stage> stages) {
        Map<String, String> lastOf = new HashMap<>();
        stages.forEach(stage -> stage.objectives()
                .forEach(objective -> objective.tasks().forEach(task -> lastOf.put(objective.key(), task.key()))));
        return stages.stream()
                .map(stage -> new Stage(
                        stage.key(),
                        stage.name(),
                        stage.about(),
                        stage.phase(),
                        stage.after(),
                        stage.objectives().stream()
                                .map(objective -> linked(objective, lastOf))
                                .toList()))
                .toList();
    }

    private Objective linked(Objective objective, Map<String, String> lastOf) {
        var before = objective.after().stream()
                .filter(lastOf::containsKey)
                .map(key -> lastOf.getOrDefault(key, ""))
                .toList();
        var tasks = new ArrayList<TaskWords>();
        for (var task : objective.tasks()) {
            var after =
                    new ArrayList<>(task.after().stream().filter(keys::contains).toList());
            if (tasks.isEmpty()) {
                after.addAll(before);
            }
            tasks.add(new TaskWords(task.key(), task.name(), task.about(), after, task.method()));
        }
        return new Objective(objective.key(), objective.name(), objective.about(), objective.after(), tasks);
    }

    private JsonNode parse(String name, byte[] content) {
        try {
            var tree = json.readTree(content);
            if (!tree.isObject()) {
                throw new Refusal(Refusal.Why.BROKEN_JSON, name);
            }
            return tree;
        } catch (JacksonException broken) {
            throw new Refusal(Refusal.Why.BROKEN_JSON, name);
        }
    }

    private static String key(JsonNode node) {
        return text(node.path("id"));
    }

    private static List<String> after(JsonNode node) {
        return list(node, "prerequisites").stream()
                .map(before -> text(before.path("item")))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static Words name(JsonNode node, String where) {
        var name = words(node.path("name_translations"), LONGEST_NAME);
        if (name.isEmpty()) {
            throw new Refusal(Refusal.Why.NO_NAME, where.isEmpty() ? "?" : where);
        }
        return name;
    }

    private static Words about(JsonNode node) {
        return words(node.path("description_translations"), LONGEST_TEXT);
    }

    private static Words words(JsonNode translations, int longest) {
        var words = new HashMap<String, String>();
        translations.properties().forEach(said -> {
            if (said.getKey().matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*")) {
                words.put(said.getKey(), cut(text(said.getValue()), longest));
            }
        });
        return new Words(words);
    }

    private static List<JsonNode> list(JsonNode node, String field) {
        var all = new ArrayList<JsonNode>();
        node.path(field).forEach(one -> {
            if (one.isObject()) {
                all.add(one);
            }
        });
        return all;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString().replace('\0', ' ').strip() : "";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 2) + " …";
    }
}
