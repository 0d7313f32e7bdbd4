package org.augenhoehe.methods.lottery;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTest {
    private static final Row ROW = new Row(new int[] {0, 2}, new long[] {2, 3}, 4, 9);
    private static final Rules RULES = new Rules(new int[] {3, 1, 2}, 4, List.of(ROW));

    @Test
    void aRowWeighsTheTypesItNames() {
        assertThat(ROW.of(new int[] {1, 5, 2})).isEqualTo(8);
        assertThat(ROW.at(new double[] {0.5, 5, 1.5})).isEqualTo(5.5);
        assertThat(ROW.excess(new double[] {3, 0, 2})).isEqualTo(3);
    }

    @Test
    void whatIsAtALimitOnAverageStaysThere() {
        assertBounds(ROW.tightAt(new double[] {2, 0, 0}, 0.1), 4, 4);
        assertBounds(ROW.tightAt(new double[] {3, 0, 1}, 0.1), 9, 9);
        assertBounds(ROW.tightAt(new double[] {1, 0, 1}, 0.1), 4, 9);
        Rules face = RULES.faceAt(new double[] {0, 1, 1.5});
        assertThat(face.sizes()).containsExactly(0, 1, 2);
        assertBounds(face.rows().getFirst(), 4, 9);
        assertThat(face.panelSize()).isEqualTo(4);
    }

    @Test
    void onTopOfWholeCountsComesAtMostOneOfWhatWasCutOff() {
        Rules above = RULES.above(new int[] {1, 1, 1}, new double[] {0.5, 0.5, 0});
        assertThat(above.sizes()).containsExactly(1, 0, 0);
        assertThat(above.panelSize()).isEqualTo(1);
        assertBounds(above.rows().getFirst(), -1, 4);
    }

    @Test
    void theSizeOfThePanelIsARowToo() {
        assertThat(RULES.all()).hasSize(2);
        assertThat(RULES.all().getFirst().of(new int[] {3, 1, 2})).isEqualTo(6);
        assertBounds(RULES.all().getFirst(), 4, 4);
    }

    private static void assertBounds(Row row, long least, long most) {
        assertThat(row.least()).isEqualTo(least);
        assertThat(row.most()).isEqualTo(most);
    }
}
