package org.augenhoehe.sharing.match;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.augenhoehe.search.GermanText;
import org.springframework.stereotype.Component;

/// Reads what offers and requests say, as the search does: words in any form, compounds with their parts. What nearly
/// all of them say tells nothing.
@Component
public class TellingWords {
    private static final String FILLER = """
            suche suchen sucht gesucht gesuch brauche brauchen braucht gebraucht benötige benötigt wünsche wunsch
            leihe leihen leiht ausleihen verleihe verleihen verleih leihgabe borgen mieten
            biete bieten angebot anbieten schenken verschenke verschenken geschenk abgeben abzugeben gebe geben
            tausche tauschen tausch hilfe helfe helfen hilft unterstützung jemand jemanden etwas gut gute guter gutes
            neu neue kleine kleiner große großer tag tage woche wochenende samstag sonntag stunde stunden zeit bitte gern
            """;

    /// A word of the literal of a `tsvector`: its stem, and where it stands with which weight.
    private static final Pattern LEXEME = Pattern.compile("'((?:[^']|'')+)':(\\S+)");

    /// By which the search marks words of a title a second time.
    private static final String MARK = "=";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int MOST_NAMED = 3;

    private final GermanText german;
    private final Set<String> filler;

    TellingWords(GermanText german) {
        this.german = german;
        this.filler = new HashSet<>();
        filler.addAll(read(FILLER, "").title());
    }

    Reading.Words read(String title, String text) {
        var inTitle = new HashSet<String>();
        var all = new HashSet<String>();
        LEXEME.matcher(german.vector(title, text)).results().forEach(found -> {
            var stem = found.group(1);
            if (!stem.startsWith(MARK) && !filler.contains(stem)) {
                all.add(stem);
                // A is a whole word of a title; it comes first wherever it is.
                if (found.group(2).contains("A")) {
                    inTitle.add(stem);
                }
            }
        });
        return new Reading.Words(inTitle, all);
    }

    /// The words that two of them have in common, each once, as they are written; a few of them.
    public List<String> common(String title, String other, Set<String> words, Set<String> others) {
        var common = new LinkedHashMap<Set<String>, String>();
        Stream.concat(said(title, others), said(other, words))
                .forEach(word -> common.putIfAbsent(read(word, "").title(), word));
        return common.values().stream().limit(MOST_NAMED).toList();
    }

    private Stream<String> said(String title, Set<String> words) {
        return Arrays.stream(BETWEEN_WORDS.split(title))
                .filter(word -> read(word, "").title().stream().anyMatch(words::contains));
    }
}
