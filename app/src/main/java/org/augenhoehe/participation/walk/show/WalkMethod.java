package org.augenhoehe.participation.walk.show;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.participation.walk.route.WalkStore;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.stereotype.Component;

/// "Stadtteil-Rundgang": what was noted on the way is the result, and leads to what people make of it.
@Component
class WalkMethod implements Method {
    private final NoteStore notes;
    private final WalkStore walks;
    private final Thread thread;
    private final Texts texts;
    private final Languages languages;

    WalkMethod(NoteStore notes, WalkStore walks, Thread thread, Texts texts, Languages languages) {
        this.notes = notes;
        this.walks = walks;
        this.thread = thread;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public String key() {
        return Walk.METHOD;
    }

    @Override
    public String textKey() {
        return "walk.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return Walk.path(step);
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return notes.count(Step.ids(steps)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new Tally(found.getValue(), found.getValue())));
    }

    @Override
    public Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        var ready = walks.listReady(steps);
        return steps.stream()
                .distinct()
                .filter(step -> !ready.contains(step))
                .collect(Collectors.toMap(
                        Function.identity(), step -> new Preparing("walk.prepare", Walk.path(step) + "/vorbereiten")));
    }

    @Override
    public String broughtKey() {
        return "walk.brought";
    }

    @Override
    public String promisedKey() {
        return "walk.promised";
    }

    @Override
    public String close(Step step) {
        var noted = notes.listOf(step.id(), null);
        thread.lead(noted.stream().map(Note::id).toList(), step.id(), Leading.LED_TO);
        var stations = noted.stream()
                .map(Note::station)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return texts.get(
                languages.first(),
                "walk.result",
                noted.size(),
                stations,
                count(noted, NoteKind.GOOD),
                count(noted, NoteKind.OBSTACLE),
                count(noted, NoteKind.IDEA),
                count(noted, NoteKind.QUESTION));
    }

    private static long count(Collection<Note> noted, NoteKind kind) {
        return noted.stream().filter(note -> note.kind() == kind).count();
    }
}
