package org.augenhoehe.participation.decision.box;

import java.util.Collection;

import org.augenhoehe.participation.decision.way.Json;

import tools.jackson.databind.node.ObjectNode;

/// A box as it is handed out: the sealed lines, and after them the words of the options that may be read.
public final class BoxFile {
    /// Begins a line for people, which nothing seals.
    static final String REMARK = "#";

    /// Begins a line with words that the seal knows the fingerprint of.
    static final String WORDS = "words ";

    /// Says in the first line of an older box whose words are left out of it.
    static final String HIDDEN = "hidden";

    private static final int JSON = 65;

    private BoxFile() {}

    /// @param lines as they were sealed
    /// @param read what may be read
    /// @param hidden numbers of the options whose words moderation hides
    public static String of(String lines, Collection<Disclosed> read, Collection<String> hidden) {
        var end = lines.indexOf('\n');
        var first = lines.substring(0, end);
        var said = (ObjectNode) Json.MAPPER.readTree(first.substring(JSON));
        if (SealedBox.FORMAT.equals(said.path("box").asString())) {
            var file = new StringBuilder(hidden.isEmpty() ? "" : remark(hidden, """
                    Ihr Fingerabdruck (print) steht in der ersten Zeile. Jede Zeile lässt sich an ihrem Siegel prüfen.
                    """));
            file.append(lines);
            read.forEach(one -> file.append(WORDS)
                    .append(Json.MAPPER.writeValueAsString(one))
                    .append('\n'));
            return file.toString();
        }
        if (hidden.isEmpty()) {
            return lines;
        }
        return remark(hidden, """
                Sie standen in der ersten Zeile; deren Siegel ist auch über sie gemacht. Darum lässt sich nur diese Zeile
                nicht mehr an ihrem Siegel prüfen: Vergleiche Regel, Möglichkeiten und Kosten mit der Seite der Abstimmung.
                Stimmen und Ergebnis stehen in den anderen Zeilen, und die lassen sich alle prüfen.
                """) + first.substring(0, JSON) + without(said, hidden) + lines.substring(end);
    }

    private static String remark(Collection<String> hidden, String means) {
        return REMARK + " Worte ausgeblendet: Möglichkeit " + String.join(", ", hidden) + ". "
                + means.strip().replace('\n', ' ') + "\n";
    }

    private static String without(ObjectNode said, Collection<String> hidden) {
        for (var option : said.path("terms").path("options")) {
            if (hidden.contains(option.path("number").asString())) {
                ((ObjectNode) option).remove("title");
            }
        }
        said.set(HIDDEN, Json.MAPPER.valueToTree(hidden));
        return Json.MAPPER.writeValueAsString(said);
    }
}
