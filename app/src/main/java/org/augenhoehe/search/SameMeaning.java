package org.augenhoehe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

import static java.util.stream.Collectors.toCollection;

/// Words that mean the same to whoever asks: an office says "Sozialleistung", people say "Hilfe vom Amt".
/// The list is `search/same-meaning.txt`, one group per line.
final class SameMeaning {
    private final Map<String, List<Set<String>>> groups = new HashMap<>();

    SameMeaning(GermanText german) {
        lines().forEach(line -> {
            var words = new ArrayList<Set<String>>();
            for (var word : line.split(",")) {
                words.add(stems(german, word.strip()));
            }
            for (var word : words) {
                if (word.size() == 1) {
                    groups.computeIfAbsent(word.iterator().next(), any -> new ArrayList<>())
                            .addAll(words);
                }
            }
        });
    }

    /// @return for each word of the same meaning the stems that must all be there
    List<Set<String>> of(String stem) {
        return groups.getOrDefault(stem, List.of());
    }

    private static Set<String> stems(GermanText german, String word) {
        return german.tokens(word).stream()
                .filter(token -> !token.part())
                .map(Token::stem)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("search/same-meaning.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
