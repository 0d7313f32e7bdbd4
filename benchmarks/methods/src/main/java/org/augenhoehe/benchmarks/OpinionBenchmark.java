package org.augenhoehe.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.methods.opinion.Conversation;
import org.augenhoehe.methods.opinion.ExportFolder;
import org.augenhoehe.methods.opinion.Opinions;
import org.augenhoehe.methods.opinion.Outcome;
import org.augenhoehe.methods.opinion.Settings;
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

/// The opinion map of whole published conversations, with resampling; reading them is measured apart.
/// Needs the real data beside the project.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OpinionBenchmark {
    @Param({
        "15-per-hour-seattle",
        "scoop-hivemind.biodiversity",
        "austria-climate.5twd2jsnkf.2022-08-08",
        "vtaiwan.uberx"
    })
    public String name = "";

    private ExportFolder export = new ExportFolder(Path.of(""));
    private Conversation conversation = Conversation.of(List.of(), List.of());

    @Setup
    public void read() throws IOException {
        export = new ExportFolder(Path.of("../shared/data/opinion", name));
        conversation = export.conversation();
    }

    @Benchmark
    public Conversation reading() throws IOException {
        return export.conversation();
    }

    @Benchmark
    public Outcome map() {
        return Opinions.in(conversation, Settings.standard());
    }
}
