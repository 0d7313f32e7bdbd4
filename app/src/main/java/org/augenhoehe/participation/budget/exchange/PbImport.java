package org.augenhoehe.participation.budget.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.methods.budget.FlawedFile;
import org.augenhoehe.methods.budget.Pabulib;
import org.augenhoehe.methods.budget.PabulibReader;
import org.augenhoehe.methods.budget.Project;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.exchange.Progress.Stage;
import org.augenhoehe.participation.budget.result.BudgetEnd;
import org.augenhoehe.participation.budget.result.ResultInWords;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.undertakings.PastSteps;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a budget over that was decided elsewhere, wholly or not at all: its projects become proposals on the thread,
/// the step is over and has its result, and the ballots stay in the file, without anything about who cast them.
@Component
public class PbImport {
    /// Eight times the largest election that is published; what is larger is refused before a byte of it is read.
    static final long LARGEST = 32L << 20;

    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_PROJECTS = 2000;

    private final PastSteps steps;
    private final BudgetEnd end;
    private final FileStore files;
    private final ResultInWords resultInWords;
    private final Doorkeeper door;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PbImport(
            PastSteps steps,
            BudgetEnd end,
            FileStore files,
            ResultInWords resultInWords,
            Doorkeeper door,
            TransactionTemplate transaction,
            Clock clock) {
        this.steps = steps;
        this.end = end;
        this.files = files;
        this.resultInWords = resultInWords;
        this.door = door;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param name of the file as it was handed in
    /// @param question under which the step is known; empty to take it from the file
    PbOutcome run(Path file, String name, UUID host, UUID undertaking, String question, Progress progress)
            throws IOException {
        var size = Files.size(file);
        if (size > LARGEST) {
            return refused("too_big", Long.toString(LARGEST >> 20));
        }
        if (size == 0) {
            return refused("empty_file");
        }
        try (var in = new CountedStream(new BufferedInputStream(Files.newInputStream(file)), progress, size)) {
            var read = PabulibReader.read(in, StandardCharsets.UTF_8, name);
            if (read.election().projects().isEmpty()) {
                return refused("no_projects");
            }
            if (read.election().projects().size() > MOST_PROJECTS) {
                return refused("many_projects", Integer.toString(MOST_PROJECTS));
            }
            progress.at(Stage.COUNTING, 0, 0);
            var result = new PbResult(read).counted();
            progress.at(Stage.KEEPING, 0, 0);
            return keep(read, result, name, host, undertaking, question);
        } catch (FlawedFile flawed) {
            return new PbOutcome.Refused(Trouble.of(flawed));
        }
    }

    private PbOutcome keep(
            Pabulib read, BudgetResult result, String name, UUID host, UUID undertaking, String question) {
        var packed = FileStore.pack(PbKept.of(read));
        var words = read.election().projects().stream().map(Project::name).collect(Collectors.joining("\n"));
        var days = PbDays.of(read.meta(), LocalDate.ofInstant(clock.instant(), Step.ZONE));
        var past = new PastSteps.Past(
                Ids.next(),
                Kind.BUDGET.method(),
                question.isBlank() ? question(read.meta(), name) : question.strip(),
                resultInWords.elsewhere(),
                days.first(),
                days.last(),
                resultInWords.sum(result));
        PbOutcome outcome = transaction.execute(any -> {
            // A link in a file was not typed to lure anybody.
            var answer = door.admit(host, past.question() + "\n" + words);
            if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
                return refused("not_admitted");
            }
            return steps.add(host, undertaking, past)
                    .<PbOutcome>map(step -> {
                        end.endElsewhere(step, result, host);
                        files.add(step.id(), name, packed);
                        return new PbOutcome.Taken(step.id());
                    })
                    .orElseGet(() -> refused("over"));
        });
        return outcome == null ? refused("over") : outcome;
    }

    /// Such as: "Municipal PB in Łódź (Łódź, 2022)".
    private static String question(Map<String, String> meta, String name) {
        var where = Stream.of("unit", "subunit", "instance")
                .map(key -> meta.getOrDefault(key, ""))
                .filter(word -> !word.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        var what = meta.getOrDefault("description", "");
        var whole = (what.isBlank() ? name : what) + (where.isEmpty() ? "" : " (" + where + ")");
        return whole.length() <= LONGEST_QUESTION ? whole : whole.substring(0, LONGEST_QUESTION - 2) + " …";
    }

    private static PbOutcome.Refused refused(String key, String... said) {
        return new PbOutcome.Refused(Trouble.of(key, said));
    }
}
