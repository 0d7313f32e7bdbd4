package org.augenhoehe.participation.decision.box;

import java.util.Collection;
import java.util.LinkedHashMap;

import org.augenhoehe.methods.ballot.Turnout;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.decision.way.Terms;
import org.jspecify.annotations.Nullable;

/// A box that was closed and counted.
///
/// @param report what pages show
/// @param text the file that everybody can take along; `docs/methods/ballot-box.md` says how to read it
/// @param seal the last one of its chain, written into the history and the log
public record SealedBox(Report report, String text, String seal) {
    static final String FORMAT = "augenhoehe-ballot-box/2";

    /// Older boxes, which seal the words of their options themselves.
    static final String OLDER = "augenhoehe-ballot-box/1";

    /// @param withheld whether so few voted that only totals are published
    /// @param turnout by side, where there was a roll
    public record Report(
            Outcome outcome, boolean withheld, @Nullable Turnout turnout) {}

    /// @param marks one for each ballot of a secret vote, from which whoever holds the receipt knows their own
    public static SealedBox of(
            Terms terms, Collection<Cast> casts, Collection<String> marks, @Nullable Turnout turnout) {
        var counting = Counting.of(terms, casts);
        var chain = new Chain();
        chain.add(line("box", terms.hasPrints() ? FORMAT : OLDER, "terms", terms.sealed()));
        counting.ballots().forEach(line -> chain.add(written(line)));
        if (!terms.secret()) {
            casts.stream()
                    .sorted((one, other) -> Integer.compare(number(one), number(other)))
                    .forEach(cast -> chain.add(written(cast)));
        }
        marks.stream().sorted().forEach(mark -> chain.add(line("receipt", mark)));
        if (turnout != null) {
            chain.add(line("turnout", turnout));
        }
        chain.add(line("outcome", counting.outcome(), "withheld", counting.withheld()));
        return new SealedBox(new Report(counting.outcome(), counting.withheld(), turnout), chain.text(), chain.seal());
    }

    private static int number(Cast cast) {
        return Integer.parseInt(cast.voter());
    }

    private static String written(Counting.Line line) {
        return line("ballots", line.copies(), "side", line.side(), "says", Json.MAPPER.readTree(line.says()));
    }

    private static String written(Cast cast) {
        return line("voter", cast.voter(), "side", cast.side(), "says", Json.MAPPER.readTree(cast.says()));
    }

    private static String line(Object... pairs) {
        var line = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            line.put((String) pairs[i], pairs[i + 1]);
        }
        return Json.MAPPER.writeValueAsString(line);
    }
}
