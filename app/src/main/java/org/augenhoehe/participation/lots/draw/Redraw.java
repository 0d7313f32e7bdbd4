package org.augenhoehe.participation.lots.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.augenhoehe.methods.chance.Commitment;
import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.jspecify.annotations.Nullable;

/// Draws again what a published file says was drawn, with nothing but the file.
public final class Redraw {
    private final PublicFile file;
    private final Set<Integer> asked = new HashSet<>();
    private final List<String> drawn = new ArrayList<>();

    private Redraw(PublicFile file) {
        this.file = file;
    }

    /// What was found.
    public sealed interface Finding {
        /// All is as it says.
        ///
        /// @param drawn the numbers of each wave; empty before the draw
        record Same(int people, int seats, String commitment, String pool, List<String> lists, List<String> drawn)
                implements Finding {}

        /// @param why text after "…", in the words of the terminal
        record Wrong(String why) implements Finding {}
    }

    public static Finding of(String text) {
        try {
            return of(Json.MAPPER.readValue(text, PublicFile.class));
        } catch (RuntimeException unreadable) {
            return new Finding.Wrong("unlesbar: " + unreadable.getMessage());
        }
    }

    static Finding of(PublicFile file) {
        return new Redraw(file).judge();
    }

    private Finding judge() {
        if (file.lots().size() != file.people()
                || !Lot.fingerprint(String.join("\n", file.lots())).equals(file.pool())) {
            return new Finding.Wrong("die Menschen im Topf passen nicht zu ihrem Fingerabdruck");
        }
        var seed = file.seed();
        if (seed != null && !new Commitment(file.commitment()).isFor(new PublicSeed(seed))) {
            return new Finding.Wrong("der Startwert ist nicht der versprochene");
        }
        for (var wave : file.waves()) {
            var why = wrong(wave);
            if (why != null) {
                return new Finding.Wrong("Liste " + wave.wave() + ": " + why);
            }
        }
        var lists = file.waves().stream().map(PublicFile.Wave::fingerprint).toList();
        return new Finding.Same(file.people(), file.seats(), file.commitment(), file.pool(), lists, List.copyOf(drawn));
    }

    private @Nullable String wrong(PublicFile.Wave wave) {
        var text = String.join("\n", wave.groups());
        if (!Groups.fingerprint(text).equals(wave.fingerprint())) {
            return "die Gruppen passen nicht zu ihrem Fingerabdruck";
        }
        var list = Groups.read(text);
        for (var group : list.panels()) {
            var numbers = new HashSet<>(Groups.numbers(group));
            if (numbers.size() != group.size()
                    || group.size() != wave.seats()
                    || numbers.stream().anyMatch(number -> number < 1 || number > file.people())) {
                return "eine Gruppe hat nicht die richtigen Nummern: " + String.join(" ", group);
            }
            if (numbers.stream().anyMatch(asked::contains)) {
                return "jemand stünde zweimal: " + String.join(" ", group);
            }
        }
        var seed = file.seed();
        var said = file.said();
        if (seed == null || said == null) {
            return wave.number() == null ? null : "gezogen ohne Startwert";
        }
        var number = list.drawn(PublicSeed.together(List.of(seed, said)), Drawing.purpose(wave.wave()));
        if (!Integer.valueOf(number).equals(wave.number())) {
            return "gezogen ist Gruppe %s, richtig ist Gruppe %d".formatted(wave.number(), number);
        }
        asked.addAll(Groups.numbers(list.panels().get(number)));
        drawn.add(wave.groups().get(number));
        return null;
    }
}
