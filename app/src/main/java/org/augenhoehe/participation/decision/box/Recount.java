package org.augenhoehe.participation.decision.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.chance.Commitment;
import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.decision.way.Terms;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/// Counts a published box again, from the file alone.
public final class Recount {
    private static final int SEAL = 64;

    private final List<Cast> casts = new ArrayList<>();
    private final Map<String, Disclosed> words = new HashMap<>();
    private String seal = Chain.START;
    private @Nullable Terms terms;
    private @Nullable JsonNode outcome;
    private boolean withheld;
    private boolean whole = true;
    private int receipts;

    private Recount() {}

    /// What came of it.
    public sealed interface Finding {
        /// The same result, and no line was touched.
        ///
        /// @param whole false where words are left out of the first line of an older box: this line alone
        ///     cannot be checked then
        record Same(Terms terms, Outcome outcome, String seal, boolean whole) implements Finding {}

        /// No line was touched, but so few voted that the ballots are not in the file.
        record Limited(Terms terms, Outcome outcome, String seal, boolean whole) implements Finding {}

        /// @param line the first one that does not fit its seal, from 1
        record Broken(int line) implements Finding {}

        /// Something is missing, too much or cannot be read.
        ///
        /// @param why text after "…", in the words of the terminal
        record Wrong(String why) implements Finding {}

        /// The seals fit, but the ballots give another result than the file says.
        record Other(Outcome stated, Outcome counted) implements Finding {}
    }

    public static Finding of(String file) {
        var recount = new Recount();
        try {
            var lines = file.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!recount.take(lines.get(i))) {
                    return new Finding.Broken(i + 1);
                }
            }
            return recount.judge();
        } catch (RuntimeException unreadable) {
            return new Finding.Wrong("unlesbar: " + unreadable.getMessage());
        }
    }

    /// The ballots that a published box holds, to be handed out in another form.
    public static List<Cast> ballots(String file) {
        var recount = new Recount();
        file.lines().forEach(recount::take);
        return List.copyOf(recount.casts);
    }

    private boolean take(String line) {
        if (line.startsWith(BoxFile.REMARK)) {
            return true;
        }
        if (line.startsWith(BoxFile.WORDS)) {
            var open = Json.MAPPER.readValue(line.substring(BoxFile.WORDS.length()), Disclosed.class);
            words.put(open.number(), open);
            return true;
        }
        if (line.length() <= SEAL) {
            return false;
        }
        var fits = Chain.next(seal, line.substring(SEAL + 1)).equals(line.substring(0, SEAL));
        if (!fits && !isOpened(line)) {
            return false;
        }
        whole &= fits;
        seal = line.substring(0, SEAL);
        var said = Json.MAPPER.readTree(line.substring(SEAL + 1));
        if (said.has("terms")) {
            terms = Json.MAPPER.treeToValue(said.get("terms"), Terms.class);
        } else if (said.has("ballots")) {
            for (long copy = 0; copy < said.get("ballots").asLong(); copy++) {
                add(Integer.toString(casts.size() + 1), said);
            }
        } else if (said.has("voter")) {
            add(said.get("voter").asString(), said);
        } else if (said.has("receipt")) {
            receipts++;
        } else if (said.has("outcome")) {
            outcome = said.get("outcome");
            withheld = said.get("withheld").asBoolean();
        }
        return true;
    }

    /// The first line of an older box, of which words are left out: its seal is taken as it stands, and the next line
    /// is held against it.
    private boolean isOpened(String line) {
        if (!seal.equals(Chain.START) || !line.substring(SEAL + 1).startsWith("{\"box\":\"" + SealedBox.OLDER)) {
            return false;
        }
        return Json.MAPPER.readTree(line.substring(SEAL + 1)).has(BoxFile.HIDDEN);
    }

    private void add(String voter, JsonNode said) {
        casts.add(new Cast(voter, said.get("side").asString(), said.get("says").toString()));
    }

    private Finding judge() {
        if (terms == null || outcome == null) {
            return new Finding.Wrong("Anfang oder Ende der Datei fehlt");
        }
        var strange = strange(terms);
        if (strange != null) {
            return new Finding.Wrong("die Worte von Möglichkeit " + strange + " passen nicht zu ihrem Fingerabdruck");
        }
        if (!new Commitment(terms.commitment()).isFor(new PublicSeed(terms.seed()))) {
            return new Finding.Wrong("der Startwert für das Los ist nicht der versprochene");
        }
        var stated = Json.MAPPER.treeToValue(outcome, Outcome.class);
        if (terms.secret() && receipts != stated.ballots()) {
            return new Finding.Wrong(receipts + " Belege, aber " + stated.ballots() + " Stimmen");
        }
        if (terms.eligible() > 0 && stated.ballots() > terms.eligible()) {
            return new Finding.Wrong("mehr Stimmen als Menschen im Verzeichnis");
        }
        if (withheld) {
            return casts.isEmpty()
                    ? new Finding.Limited(told(terms), stated, seal, whole)
                    : new Finding.Wrong("Stimmen zu viel");
        }
        var counted = Counting.of(terms, casts).outcome();
        return written(stated).equals(written(counted))
                ? new Finding.Same(told(terms), stated, seal, whole)
                : new Finding.Other(stated, counted);
    }

    /// @return the number of an option that says something else than what was sealed; null where there is none
    private @Nullable String strange(Terms fixed) {
        var prints = new HashMap<String, String>();
        for (var option : fixed.options()) {
            if (option.print() != null) {
                prints.put(option.number(), option.print());
            }
        }
        return words.values().stream()
                .filter(open -> !open.print().equals(prints.get(open.number())))
                .map(Disclosed::number)
                .findFirst()
                .orElse(null);
    }

    private Terms told(Terms fixed) {
        return fixed.titled(option -> {
            var open = words.get(option.number());
            return open == null ? option.title() : open.words();
        });
    }

    /// Numbers are read in again, so that 2.50 and 2.5 are the same.
    private static String written(Outcome outcome) {
        var read = Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(outcome), Outcome.class);
        return Json.MAPPER.writeValueAsString(read);
    }
}
