package org.augenhoehe.platform.files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What people write is run by no spreadsheet, however it takes the file apart.
class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", " =1+1", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1+1"})
    void whatBeginsLikeAFormulaIsText(String cell) {
        assertThat(CsvTable.safe(cell)).isEqualTo("'" + cell);
    }

    @Test
    void alsoBehindASemicolonAndOnALineOfItsOwn() {
        assertThat(CsvTable.safe("Hallo;=HYPERLINK(\"x\")")).isEqualTo("Hallo;'=HYPERLINK(\"x\")");
        assertThat(CsvTable.safe("Hallo; \"=1+1")).isEqualTo("Hallo; \"'=1+1");
        assertThat(CsvTable.safe("Hallo\n=1+1\r\n@SUM(A1)")).isEqualTo("Hallo\n'=1+1\r\n'@SUM(A1)");
        assertThat(CsvTable.safe("a;-2+3+cmd|' /C calc'!A0")).isEqualTo("a;'-2+3+cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12,5", "7", "", "Wir brauchen: 1 + 1; 2 = 2.", "Liste:\n- Stühle\n- Tische", "Ja ;-)"})
    void everythingElseStaysAsItIs(String cell) {
        assertThat(CsvTable.safe(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "-2+3+cmd|' /C calc'!A0",
                "Hallo;=HYPERLINK(\"x\")",
                "Dabei:\n- Bohrer (10 mm)\n- Koffer!\n= alles",
                "'s ist gut",
                "Ja ;-)",
                "-12,5"
            })
    void readInAgainItIsAsItWas(String cell) {
        assertThat(CsvTable.asItWas(CsvTable.safe(cell))).isEqualTo(cell);
    }
}
