package org.augenhoehe.participation.paper.read;

import org.augenhoehe.participation.paper.SomeForms;
import org.augenhoehe.participation.paper.read.Pen.Meant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What people cross in is understood from photos, and whatever is not plain is left to a person. A few sheets every
/// day; `benchmarks/paper.sh` reads 200.
class ManySheetsTest {
    private static final int SHEETS = Integer.getInteger("sheets", 16);
    /// The thresholds were chosen with other sheets.
    private static final int SEED = Integer.getInteger("seed", 770_000);

    private static final int LONGER_EDGE = 1700;

    @Test
    void photographedMarksAreReadAndNoneIsSilentlyWrong() throws Exception {
        var start = System.nanoTime();
        var tally = new ManySheets(SomeForms.german()).read(SHEETS, SEED, LONGER_EDGE);
        System.out.print(tally.toString().indent(0).replace("\n", " (paper)\n"));
        System.out.printf("%d sheets made up and read in %.1f s (paper)%n", SHEETS, (System.nanoTime() - start) / 1e9);
        assertThat(tally.wrong).isEmpty();
        // Of 200 sheets 98 of 100 marks; of the few marks of every day two may be doubtful.
        var doubtful = Math.max(2, (int) (0.02 * tally.all(Meant.MARK)));
        assertThat(tally.count(Meant.MARK, ReadBox.Ink.DOUBTFUL)).isLessThanOrEqualTo(doubtful);
        assertThat(tally.count(Meant.NOT, ReadBox.Ink.EMPTY)).isGreaterThan((int) (0.95 * tally.all(Meant.NOT)));
        assertThat(tally.count(Meant.UNCLEAR, ReadBox.Ink.DOUBTFUL)).isEqualTo(tally.all(Meant.UNCLEAR));
        assertThat(tally.unreadable).isLessThanOrEqualTo(SHEETS / 20 + 1);
    }
}
