package org.augenhoehe.undertakings.plan;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Method.Preparing;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;

/// The plan of an undertaking: its phases, what was done in each, and what could still be done.
///
/// @param mayMove what the visitor could do with it as a whole
public record PlanShown(Undertaking undertaking, List<Part> parts, boolean host, List<Move> mayMove) {

    /// @param rounds in which the phase ran
    public record Part(Phase phase, boolean now, List<Integer> rounds, List<StepLine> steps, List<Goal> objectives) {
        public boolean isEmpty() {
            return steps.isEmpty() && objectives.isEmpty();
        }
    }

    /// @param late whether the day is over that was promised for the answers
    /// @param method null where it is gone
    /// @param preparing what hosts do before people can take part; null where it is ready
    public record StepLine(
            Step step,
            State state,
            Tally tally,
            boolean late,
            @Nullable Method method,
            @Nullable Preparing preparing) {
        /// Of the page on which people take part; null where the method is gone.
        public @Nullable String path() {
            return method == null ? null : method.path(step.id());
        }

        /// Text key of the method; null where it is gone.
        public @Nullable String methodKey() {
            return method == null ? null : method.textKey();
        }

        /// How much was brought in, in the method's own word; empty for nothing.
        public String brought(Page page) {
            var key = method == null ? "undertakings.now.contributions" : method.broughtKey();
            return tally.contributions() == 0 ? "" : page.t(key, tally.contributions());
        }

        /// What the hosts promised for the last day.
        public String promised(Page page) {
            return page.t(method == null ? Method.ANSWERS : method.promisedKey());
        }

        public boolean owesAnswers() {
            return method == null || method.owesAnswers();
        }

        public int countLate() {
            return tally.late(late);
        }

        /// Its step is closed, and somebody contradicted afterwards.
        public boolean owesLastWord() {
            return state == State.CLOSED && tally.owed() > 0;
        }
    }

    public enum State {
        PLANNED,
        OPEN,
        ANSWERING,
        CLOSED
    }

    /// What is to be done and what for.
    ///
    /// @param language of the words where it is not that of the page; null else
    public record Goal(String name, @Nullable String language, List<TaskLine> tasks) {
        public long countDone() {
            return tasks.stream().filter(line -> line.task().done()).count();
        }
    }

    /// @param before names of the tasks that come before and are not done
    /// @param borrowed whether its name is in another language than the page
    /// @param aboutBorrowed whether what it says beyond that is
    public record TaskLine(Task task, List<String> before, boolean borrowed, boolean aboutBorrowed) {}
}
