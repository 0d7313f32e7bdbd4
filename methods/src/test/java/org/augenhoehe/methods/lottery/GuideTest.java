package org.augenhoehe.methods.lottery;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.stream.IntStream;

import org.augenhoehe.methods.SharedData;
import org.augenhoehe.methods.chance.PublicSeed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What `docs/methods/lottery.md` tells.
class GuideTest {
    @Test
    void thePublishedPoolIsAsTold() throws IOException {
        Pool pool = PoolReader.read(SharedData.folder("lottery").resolve("example_small_20"), 20);
        assertThat(pool.people()).hasSize(200);
        assertThat(Feasibility.of(pool, false)).isEqualTo(new Feasibility.Possible());

        Portfolio portfolio = Lottery.leximin(pool, false);
        assertThat(portfolio.types()).hasSize(3);
        Certificate proof = portfolio.certificate();
        assertThat(proof.weights().stream().distinct()).hasSize(1);
        assertThat(proof.heaviest()).isEqualTo(20 * proof.weights().getFirst());
        assertThat(proof.total()).isEqualTo(200 * proof.weights().getFirst());

        var usual = new Legacy(pool, false).chances(new PublicSeed("compare"), 1000);
        var alone = portfolio.types().stream()
                .filter(type -> type.size() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(alone.getFirst().features()).containsEntry("leaning", "conservative");
        assertThat(usual.get(alone.getFirst().id())).isEqualTo(0.01, within(1e-9));

        var seats = new HashMap<String, Integer>();
        PublicList.of(portfolio, 1000, false)
                .panels()
                .forEach(panel -> panel.forEach(id -> seats.merge(id, 1, Integer::sum)));
        assertThat(seats).hasSize(200);
        assertThat(seats.values()).containsOnly(100);
    }

    @Test
    void theStationSquareIsAsTold() {
        Pool pool = StationSquare.pool();
        assertThat(pool.people()).hasSize(60);

        var usual =
                new Legacy(pool, false).chances(new PublicSeed("compare"), 1000).values();
        assertThat(Collections.min(usual)).isEqualTo(0.037, within(1e-9));
        assertThat(Collections.max(usual)).isEqualTo(0.638, within(1e-9));

        Portfolio portfolio = Lottery.leximin(pool, false);
        assertThat(portfolio.lowestChance()).isEqualTo(3.0 / 22, within(1e-6));
        assertThat(IntStream.range(0, portfolio.types().size())
                        .filter(type -> Math.abs(portfolio.chance(type) - 3.0 / 22) < 1e-6)
                        .map(type -> portfolio.types().get(type).size())
                        .sum())
                .isEqualTo(44);
        assertThat(IntStream.range(0, portfolio.types().size()).filter(type -> portfolio.chance(type) > 1 - 1e-6))
                .hasSize(1);
        assertThat(portfolio.gap()).isLessThan(1e-6);
        assertThat(portfolio.shortfall()).isLessThan(1e-6);

        PublicList list = PublicList.of(portfolio, 1000, false);
        var seed = new PublicSeed("3 17 4 20 9");
        assertThat(seed.commitment().fingerprint()).startsWith("d260228b");
        assertThat(list.drawn(seed)).isEqualTo(872);
        assertThat(list.roundingGap()).isEqualTo(0.0009, within(0.00005));
        assertThat(Verification.faults(pool, false, list)).isEmpty();
        assertThat(Verification.drawn(list, seed.commitment(), seed, 872)).isTrue();
    }
}
