package org.augenhoehe.methods.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The small maintained word lists, from the text files beside this class.
///
/// A line that begins with `#` is a comment; a list has words parted by spaces, a dictionary has lines
/// `word = what to write`.
final class Wordlists {
    static final Set<String> POLITE = words("Sie Ihr Ihre Ihrem Ihren Ihrer Ihres Ihnen Du Dein Deine Dir Dich");
    static final Set<String> MONTHS =
            words("Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember");
    static final Set<String> BEFORE_ORDINALS = words(
            "am der die das den dem des im vom zum zur beim ab seit bis jeder jede jedes jeden jedem mein meine "
                    + "dein deine sein seine ihr ihre unser unsere ein eine einen einem dieser diese dieses diesen diesem");
    static final Set<String> SENTENCE_STARTERS =
            words("Der Die Das Den Dem Ein Eine Einen Ich Du Er Sie Es Wir Ihr Man "
                    + "Dann Da Dort Hier Heute Jetzt Bitte Wenn Und Oder Aber Auch Was Wer Wie Wo Wann Warum Diese Dieser Dieses "
                    + "Mein Dein Sein Unser Alle Viele Manche Danach Zuerst Nach Für Mit Im In Am Zum");
    static final Set<String> LEAVE_A_LINE_OPEN =
            words("der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser euer kein keine "
                    + "in im ins an am auf aus bei beim mit nach seit von vom zu zum zur für um über unter vor hinter "
                    + "neben zwischen durch gegen ohne und oder aber sowie dass weil wenn ob als wie sehr nicht");
    static final Set<String> AFTER_A_VERB = words(
            "ich du er sie es wir ihr man das die der jemand mich dich dir mir uns euch ihm ihn ein eine mein dein");
    static final Set<String> ABBREVIATED = load("abbreviated.txt");

    private Wordlists() {}

    static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    static Set<String> load(String file) {
        return lines(file).flatMap(line -> Arrays.stream(line.split("\\s+"))).collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, String> dictionary(String file) {
        var dictionary = new LinkedHashMap<String, String>();
        lines(file).forEach(line -> {
            int equals = line.indexOf('=');
            dictionary.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        });
        return dictionary;
    }

    private static Stream<String> lines(String file) {
        try (var stream = Wordlists.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing beside the class: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
