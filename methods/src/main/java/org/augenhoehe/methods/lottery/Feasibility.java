package org.augenhoehe.methods.lottery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;

/// Whether any panel keeps all quotas. The smallest changes follow the way of Flanigan, Gölz, Gupta, Hennig,
/// Procaccia, Nature 596 (2021), except that all changes weigh the same.
public sealed interface Feasibility {
    /// At least one panel exists.
    record Possible() implements Feasibility {}

    /// No panel keeps all quotas. With these changes one does; no other set of changes moves the bounds by
    /// fewer people altogether.
    ///
    /// @param relaxations one or more, sorted as the quotas are
    record Impossible(List<Relaxation> relaxations) implements Feasibility {
        public Impossible {
            relaxations = List.copyOf(relaxations);
        }
    }

    /// The household rule leaves fewer people than the panel needs; no quota can mend that.
    ///
    /// @param households people at most, one from each household
    /// @param panelSize people the panel needs
    record TooFewHouseholds(int households, int panelSize) implements Feasibility {}

    /// @throws IllegalArgumentException if there is no panel; the message names the quotas at fault
    default void orThrow() {
        switch (this) {
            case Possible() -> {}
            case TooFewHouseholds(int households, int panelSize) ->
                throw new IllegalArgumentException("one of each household makes at most %d people, the panel needs %d"
                        .formatted(households, panelSize));
            case Impossible(List<Relaxation> relaxations) ->
                throw new IllegalArgumentException("no panel keeps the quotas; this would help: "
                        + relaxations.stream().map(Relaxation::inWords).collect(Collectors.joining(", ")));
        }
    }

    /// @param onePerHousehold at most one of a household may be in the panel
    /// @throws IllegalStateException if the smallest change was not proven within the solver's limit (60
    ///     deterministic seconds)
    static Feasibility of(Pool pool, boolean onePerHousehold) {
        return of(pool, onePerHousehold, Deadline.never());
    }

    /// The same within a time by the clock.
    ///
    /// @throws IllegalStateException if that was not enough
    static Feasibility of(Pool pool, boolean onePerHousehold, Duration time) {
        return of(pool, onePerHousehold, Deadline.in(time));
    }

    private static Feasibility of(Pool pool, boolean onePerHousehold, Deadline deadline) {
        int homes = Math.toIntExact(pool.people().stream()
                .map(person -> Types.home(person, onePerHousehold))
                .distinct()
                .count());
        if (homes < pool.panelSize()) {
            return new TooFewHouseholds(homes, pool.panelSize());
        }
        List<Relaxation> relaxations =
                smallest(pool, Types.of(pool, onePerHousehold).rules(), deadline);
        return relaxations.isEmpty() ? new Possible() : new Impossible(relaxations);
    }

    private static List<Relaxation> smallest(Pool pool, Rules rules, Deadline deadline) {
        CpSolver solver = Solvers.integer(60, deadline);
        var model = new CpModel();
        var counts = new IntVar[rules.types()];
        for (int type = 0; type < counts.length; type++) {
            counts[type] = model.newIntVar(0, rules.sizes()[type], "");
        }
        model.addEquality(LinearExpr.sum(counts), rules.panelSize());
        var lower = new ArrayList<IntVar>();
        var raise = new ArrayList<IntVar>();
        for (int index = 0; index < rules.rows().size(); index++) {
            Row row = rules.rows().get(index);
            boolean quota = index < pool.quotas().size();
            IntVar less = model.newIntVar(0, quota ? row.least() : 0, "");
            IntVar more = model.newIntVar(0, quota ? rules.panelSize() : 0, "");
            var in = new ArrayList<LinearArgument>();
            for (int type : row.types()) {
                in.add(counts[type]);
            }
            LinearExpr sum = LinearExpr.sum(in.toArray(LinearArgument[]::new));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(sum).add(less), row.least());
            model.addLessOrEqual(LinearExpr.newBuilder().add(sum).addTerm(more, -1), row.most());
            lower.add(less);
            raise.add(more);
        }
        model.minimize(
                LinearExpr.newBuilder().addSum(lower.toArray(IntVar[]::new)).addSum(raise.toArray(IntVar[]::new)));
        if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("the smallest change of quotas was not found in the time given");
        }
        var relaxations = new ArrayList<Relaxation>();
        for (int index = 0; index < pool.quotas().size(); index++) {
            Quota quota = pool.quotas().get(index);
            int less = Math.toIntExact(solver.value(lower.get(index)));
            int more = Math.toIntExact(solver.value(raise.get(index)));
            if (less > 0) {
                relaxations.add(new Relaxation(quota, Relaxation.Bound.LEAST, quota.least(), quota.least() - less));
            }
            if (more > 0) {
                relaxations.add(new Relaxation(quota, Relaxation.Bound.MOST, quota.most(), quota.most() + more));
            }
        }
        return relaxations;
    }
}
