package org.augenhoehe.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.methods.budget.Completion;
import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.EqualShares;
import org.augenhoehe.methods.budget.Outcome;
import org.augenhoehe.methods.budget.Utility;
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
import org.openjdk.jmh.annotations.Warmup;

/// How the time grows with voters, with projects and with people; `growth.sh` draws it.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class GrowthBenchmark {
    private static final Election NONE = Election.approval(0, List.of(), List.of());

    /// 100 projects.
    @State(Scope.Benchmark)
    public static class Voters {
        @Param({"1000", "4000", "16000", "64000", "256000"})
        public int voters;

        Election election = NONE;

        @Setup
        public void make() {
            election = MadeUpElection.of(voters, 100, 1);
        }
    }

    /// 16,000 voters.
    @State(Scope.Benchmark)
    public static class Projects {
        @Param({"25", "50", "100", "200", "400"})
        public int projects;

        Election election = NONE;

        @Setup
        public void make() {
            election = MadeUpElection.of(16_000, projects, 1);
        }
    }

    /// A panel of 40 by four categories.
    @State(Scope.Benchmark)
    public static class People {
        @Param({"100", "200", "400", "800", "1600"})
        public int people;

        Pool pool = MadeUpPool.of(40, 10, 1, 1);

        @Setup
        public void make() {
            pool = MadeUpPool.of(people, 40, 4, 1);
        }
    }

    @Benchmark
    public Outcome equalSharesAdd1ByVoters(Voters some) {
        return EqualShares.add1().count(some.election);
    }

    @Benchmark
    public Outcome equalSharesByVoters(Voters some) {
        return EqualShares.of(Utility.COST, Completion.NONE).count(some.election);
    }

    @Benchmark
    public Outcome equalSharesAdd1ByProjects(Projects some) {
        return EqualShares.add1().count(some.election);
    }

    @Benchmark
    public Outcome equalSharesByProjects(Projects some) {
        return EqualShares.of(Utility.COST, Completion.NONE).count(some.election);
    }

    @Benchmark
    public Portfolio leximinByPeople(People some) {
        return Lottery.leximin(some.pool, false);
    }
}
