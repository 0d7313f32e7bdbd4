package org.augenhoehe.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({
        "kita, kita, 0",
        "kita, kit, 1",
        "kita, kitta, 1",
        "kita, kiwa, 1",
        "kita, ktia, 1",
        "hospitz, hospiz, 1",
        "schuldnerberatng, schuldnerberatung, 1",
        "abc, xyz, 3",
        "'', abc, 3"
    })
    void everySlipCountsOnceInBothDirections(String one, String other, int slips) {
        assertThat(Distance.between(one, other)).isEqualTo(slips);
        assertThat(Distance.between(other, one)).isEqualTo(slips);
    }
}
