package org.augenhoehe.participation.lots.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.lottery.Quota;

/// What is asked of those who enter, as hosts type it: one category in each line, "Alter: unter 30, 30 bis 59, ab 60".
///
/// @param quotas not narrowed yet
/// @param wrongLine that says no category, from 1; 0 where all together do not fit, -1 where nothing is wrong
public record Categories(List<Quota> quotas, int wrongLine) {
    private static final int RIGHT = -1;
    private static final int MOST = 6;
    private static final int MOST_FEATURES = 12;
    private static final int LONGEST = 80;

    static Categories read(String typed, int seats) {
        var quotas = new ArrayList<Quota>();
        var lines = typed.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            var read = line(lines.get(i), seats);
            if (read.isEmpty() && !lines.get(i).isEmpty()) {
                return new Categories(List.of(), i + 1);
            }
            quotas.addAll(read);
        }
        var names = of(quotas);
        var fits = names.size() <= MOST && names.values().stream().noneMatch(Categories::isTwice);
        return new Categories(List.copyOf(quotas), fits ? RIGHT : 0);
    }

    boolean isRight() {
        return wrongLine == RIGHT;
    }

    /// @return empty where it says no category
    private static List<Quota> line(String line, int seats) {
        var parts = line.split(":", 2);
        var category = parts[0].strip();
        var features = parts.length < 2
                ? List.<String>of()
                : Arrays.stream(parts[1].split(","))
                        .map(String::strip)
                        .filter(feature -> !feature.isEmpty())
                        .toList();
        var right = features.size() >= 2 && features.size() <= MOST_FEATURES && isWord(category);
        return right && features.stream().allMatch(Categories::isWord)
                ? features.stream()
                        .map(feature -> new Quota(category, feature, 0, seats))
                        .toList()
                : List.of();
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && word.length() <= LONGEST;
    }

    private static boolean isTwice(List<Quota> quotas) {
        return quotas.stream().map(Quota::feature).distinct().count() < quotas.size();
    }

    /// By category, in the order in which they come.
    public static Map<String, List<Quota>> of(List<Quota> quotas) {
        var all = new LinkedHashMap<String, List<Quota>>();
        quotas.forEach(quota ->
                all.computeIfAbsent(quota.category(), any -> new ArrayList<>()).add(quota));
        return all;
    }

    static String write(List<Quota> quotas) {
        var lines = new ArrayList<String>();
        of(quotas)
                .forEach((category, features) -> lines.add(category + ": "
                        + String.join(
                                ", ", features.stream().map(Quota::feature).toList())));
        return String.join("\n", lines);
    }
}
