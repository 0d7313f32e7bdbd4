package org.augenhoehe.benchmarks;

import java.util.concurrent.TimeUnit;

import org.augenhoehe.methods.exact.Fraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// What exactness costs: the sum 1 + 1/2 + … + 1/100, most of it beyond `long`.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class FractionBenchmark {
    @Benchmark
    public Fraction harmonicSum() {
        var sum = Fraction.ZERO;
        for (int under = 1; under <= 100; under++) {
            sum = sum.plus(Fraction.of(1, under));
        }
        return sum;
    }
}
