package org.augenhoehe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.EqualShares;
import org.augenhoehe.methods.budget.Greedy;
import org.augenhoehe.methods.budget.Outcome;
import org.augenhoehe.methods.budget.PabulibReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Counting only; the files are read beforehand. Sample time, so that JMH prints the median (`p0.50`).
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class BudgetBenchmark {
    private static final Path FILES = Path.of(System.getProperty("data", "../shared/data"), "budget");

    /// A whole city: 90,494 voters, 160 projects.
    @State(Scope.Benchmark)
    public static class Lodz {
        Election election = Election.approval(0, List.of(), List.of());

        @Setup
        public void read() throws IOException {
            election = PabulibReader.read(FILES.resolve("Poland_Lodz_2022.pb")).election();
        }
    }

    /// 130,000 voters and 200 projects.
    @State(Scope.Benchmark)
    public static class MadeUp {
        Election election = Election.approval(0, List.of(), List.of());

        @Setup
        public void draw() {
            election = MadeUpElection.of(130_000, 200, 4);
        }
    }

    /// Every file there is.
    @State(Scope.Benchmark)
    public static class Folder {
        final List<Election> elections = new ArrayList<>();

        @Setup
        public void read() throws IOException {
            try (var all = Files.list(FILES)) {
                for (var path : all.filter(file -> file.toString().endsWith(".pb"))
                        .sorted()
                        .toList()) {
                    elections.add(PabulibReader.read(path).election());
                }
            }
        }
    }

    @Benchmark
    public Outcome equalSharesOfLodz(Lodz lodz) {
        return EqualShares.add1().count(lodz.election);
    }

    @Benchmark
    public Outcome equalSharesOfManyDifferentBallots(MadeUp madeUp) {
        return EqualShares.add1().count(madeUp.election);
    }

    @Benchmark
    public List<Outcome> greedyOverAllFiles(Folder folder) {
        return folder.elections.stream().map(Greedy.plain()::count).toList();
    }
}
