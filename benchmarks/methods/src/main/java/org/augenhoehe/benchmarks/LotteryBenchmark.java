package org.augenhoehe.benchmarks;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.methods.lottery.Legacy;
import org.augenhoehe.methods.lottery.Lottery;
import org.augenhoehe.methods.lottery.Pool;
import org.augenhoehe.methods.lottery.Portfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/// The lottery on made-up pools of the sizes of ten real ones (people/panel/categories), each from nothing to
/// the proof, with 2 GB of heap. Prints beside the time what came out. `legacy` is 1,000 panels.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Timeout(time = 5, timeUnit = TimeUnit.MINUTES)
public class LotteryBenchmark {
    @Param({
        "70/24/5",
        "161/44/7",
        "239/30/7",
        "250/20/6",
        "312/35/6",
        "321/30/8",
        "342/170/5",
        "404/40/6",
        "825/75/4",
        "1727/110/7"
    })
    public String size = "70/24/5";

    private Pool pool = MadeUpPool.of(70, 24, 5, 1);

    @Setup
    public void makeUp() {
        String[] part = size.split("/", -1);
        pool = MadeUpPool.of(Integer.parseInt(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2]), 1);
    }

    @Benchmark
    public Map<String, Double> legacy() {
        var shares = new Legacy(pool, false).chances(new PublicSeed("compare"), 1000);
        System.out.println(shares.isEmpty() ? "stuck" : "lowest %.4f".formatted(Collections.min(shares.values())));
        return shares;
    }

    @Benchmark
    public Portfolio maximin() {
        return told(Lottery.maximin(pool, false));
    }

    @Benchmark
    public Portfolio leximin() {
        return told(Lottery.leximin(pool, false));
    }

    private static Portfolio told(Portfolio portfolio) {
        System.out.printf(
                "%d types, lowest %.6f, gap %.1e, shortfall %.1e%n",
                portfolio.types().size(), portfolio.lowestChance(), portfolio.gap(), portfolio.shortfall());
        return portfolio;
    }
}
