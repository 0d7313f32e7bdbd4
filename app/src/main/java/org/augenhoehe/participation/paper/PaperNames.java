package org.augenhoehe.participation.paper;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.augenhoehe.participation.paper.OnPaper.Voice;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Whose a sheet is of a step in which everybody reads who does what: it went to somebody by letter, or was handed out
/// and says a name, as a list on the wall does.
@Component
public class PaperNames {
    public static final String NAME = "name";

    private final PaperEntrance entrance;
    private final People people;
    private final Texts texts;

    PaperNames(PaperEntrance entrance, People people, Texts texts) {
        this.entrance = entrance;
        this.people = people;
        this.texts = texts;
    }

    public PaperQuestion question(Language language) {
        return new Lines(NAME, texts.get(language, "paper.name"), texts.get(language, "paper.name.hint"), 1);
    }

    /// Takes what a sheet says of whoever it is, once they and the step are held.
    ///
    /// @param taking what becomes of it, by the person
    public Entered enter(Page page, Step step, Voice voice, Filled filled, Function<UUID, Entered> taking) {
        return switch (of(voice, entrance.listEntitled(step).keySet(), filled)) {
            case Whose.Unknown(var why) -> Entered.refused(page.t(why), NAME);
            case Whose.Theirs(var person) ->
                entrance.hold(page, step, person).map(Entered::refused).orElseGet(() -> taking.apply(person));
        };
    }

    /// @param entitled whose names count
    private Whose of(Voice voice, Collection<UUID> entitled, Filled filled) {
        return switch (voice) {
            case Voice.Of(var person) -> new Whose.Theirs(person);
            case Voice.Nameless any -> called(entitled, alike(filled.written(NAME)));
            case Voice.Ballot any -> throw new IllegalArgumentException("nothing secret has a name");
        };
    }

    /// Who is called on a sheet that was handed out; empty where it is nobody, or could be several.
    public Optional<UUID> find(Collection<UUID> entitled, Filled filled) {
        return called(entitled, alike(filled.written(NAME))) instanceof Whose.Theirs(var person)
                ? Optional.of(person)
                : Optional.empty();
    }

    private Whose called(Collection<UUID> entitled, String written) {
        if (written.isEmpty()) {
            return new Whose.Unknown("paper.name.missing");
        }
        var found = people.names(entitled).entrySet().stream()
                .filter(one -> alike(one.getValue()).equals(written))
                .toList();
        return switch (found.size()) {
            case 0 -> new Whose.Unknown("paper.name.unknown");
            case 1 -> new Whose.Theirs(found.getFirst().getKey());
            default -> new Whose.Unknown("paper.name.several");
        };
    }

    /// Marks above a letter are part of it, written as one sign or as two.
    public static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    private sealed interface Whose {
        record Theirs(UUID person) implements Whose {}

        /// @param textKey why
        record Unknown(String textKey) implements Whose {}
    }
}
