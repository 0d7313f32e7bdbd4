package org.augenhoehe.journeys;

import java.util.ArrayList;
import java.util.List;

/// One way a page may be looked at.
///
/// @param language tag, among them a mirrored pseudo-language that runs right to left
/// @param width of the window in pixels
/// @param theme `light`, `dark` or `contrast`
record Look(String language, int width, String theme) {
    static final List<String> LANGUAGES = List.of("de", "de-simple", "en", "he-x-mirror");
    static final List<Integer> WIDTHS = List.of(360, 1280);
    static final List<String> THEMES = List.of("light", "dark", "contrast");

    static List<Look> all() {
        var all = new ArrayList<Look>();
        for (var language : LANGUAGES) {
            for (var width : WIDTHS) {
                for (var theme : THEMES) {
                    all.add(new Look(language, width, theme));
                }
            }
        }
        return all;
    }

    /// The fewest looks (by greedy choice) in which every two values of different kinds meet once.
    static List<Look> pairwise() {
        var missing = new ArrayList<String>();
        all().forEach(look ->
                look.pairs().stream().filter(pair -> !missing.contains(pair)).forEach(missing::add));
        var chosen = new ArrayList<Look>();
        while (!missing.isEmpty()) {
            var best = all().stream()
                    .max(java.util.Comparator.comparingLong(look ->
                            look.pairs().stream().filter(missing::contains).count()))
                    .orElseThrow();
            chosen.add(best);
            missing.removeAll(best.pairs());
        }
        return chosen;
    }

    private List<String> pairs() {
        return List.of(language + width, language + theme, width + theme);
    }

    @Override
    public String toString() {
        return language + "-" + width + "-" + theme;
    }
}
