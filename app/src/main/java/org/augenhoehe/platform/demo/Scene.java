package org.augenhoehe.platform.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/// One line of a story: on that day somebody does something. What else it says depends on what is done.
public final class Scene {
    /// What the undertaking of a story is called in it.
    private static final String UNDERTAKING = "undertaking";

    private final DemoTown town;
    private final String story;
    private final LocalDate day;
    private final String who;
    private final JsonNode told;

    Scene(DemoTown town, String story, LocalDate day, String who, JsonNode told) {
        this.town = town;
        this.story = story;
        this.day = day;
        this.who = who;
        this.told = told;
    }

    public UUID who() {
        return town.get(who);
    }

    public LocalDate day() {
        return day;
    }

    /// So many days after this one.
    public LocalDate dayIn(String key) {
        return day.plusDays(number(key));
    }

    public String text(String key) {
        var found = told.path(key);
        if (found.isMissingNode()) {
            throw new IllegalStateException("it does not say " + key);
        }
        return found.isArray() ? String.join("\n", texts(found)) : found.asString();
    }

    public String text(String key, String otherwise) {
        return says(key) ? text(key) : otherwise;
    }

    public boolean says(String key) {
        return told.has(key);
    }

    public boolean isTrue(String key, boolean otherwise) {
        return told.path(key).asBoolean(otherwise);
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    public List<String> texts(String key) {
        return texts(told.path(key));
    }

    /// Who says what.
    public Map<String, List<String>> lists(String key) {
        var lists = new LinkedHashMap<String, List<String>>();
        told.path(key).properties().forEach(one -> lists.put(one.getKey(), texts(one.getValue())));
        return lists;
    }

    /// Smaller parts of this line, each as a line of its own.
    public List<Scene> parts(String key) {
        return told.path(key)
                .valueStream()
                .map(part -> new Scene(town, story, day, who, part))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /// Somebody or something that everybody in the town knows: a person, a group, a service.
    public UUID known(String key) {
        return town.get(text(key));
    }

    public UUID person(String name) {
        return town.get(name);
    }

    public UUID undertaking() {
        return town.get(name(UNDERTAKING));
    }

    public void isUndertaking(UUID id) {
        town.add(name(UNDERTAKING), id);
    }

    /// Something that happened earlier in the same story.
    public UUID thing(String key) {
        return town.get(name(text(key)));
    }

    public List<UUID> things(String key) {
        return texts(key).stream().map(this::name).map(town::get).toList();
    }

    /// From now on it is known in the story by the name that stands there under "as".
    public void happened(UUID id) {
        if (says("as")) {
            town.add(name(text("as")), id);
        }
    }

    private String name(String thing) {
        return story + ": " + thing;
    }
}
