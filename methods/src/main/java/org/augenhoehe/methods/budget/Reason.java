package org.augenhoehe.methods.budget;

import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// Why a project is funded, or what was missing.
///
/// A page makes a sentence of it: [#key()] names the text, [#arguments()] fill it, in the order of the
/// record's components. Money is in the currency of the budget, exact.
public sealed interface Reason {
    /// The id of the project.
    String project();

    /// A text key, for example `budget.missing.votes`; all of them stand in the guide `docs/methods/budget.md`.
    String key();

    /// For the sentence: ids as `String`, counted ones as `Integer` or `Long`, money and points as [Fraction].
    List<Object> arguments();

    /// The project gets its money.
    sealed interface Funded extends Reason {
        /// Counted from one.
        int round();
    }

    /// The project gets nothing.
    sealed interface NotFunded extends Reason {}

    /// It came next in the order of the scores, and the money sufficed.
    ///
    /// @param project its id
    /// @param round when it was taken, counted from one
    /// @param votes how many voters named it
    /// @param score their votes or points together
    record ByScore(String project, int round, long votes, Fraction score) implements Funded {
        @Override
        public String key() {
            return "budget.funded.by-score";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, round, votes, score);
        }
    }

    /// Its supporters paid for it out of their shares.
    ///
    /// @param project its id
    /// @param round when it was bought, counted from one
    /// @param payers how many paid the full price
    /// @param price what each of them paid; with points, what each paid per point
    /// @param lastPayers how many gave the last they had, less than the price
    /// @param lastMoney what these gave together
    record ByShares(String project, int round, long payers, Fraction price, long lastPayers, Fraction lastMoney)
            implements Funded {
        @Override
        public String key() {
            return lastPayers == 0 ? "budget.funded.by-shares" : "budget.funded.by-shares-and-rest";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, round, payers, price, lastPayers, lastMoney);
        }
    }

    /// Its supporters had together saved enough, first of all.
    ///
    /// @param project its id
    /// @param round when it was paid, counted from one
    /// @param votes how many supporters
    /// @param saved what each voter had been given by then
    record BySaving(String project, int round, long votes, Fraction saved) implements Funded {
        @Override
        public String key() {
            return "budget.funded.by-saving";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, round, votes, saved);
        }
    }

    /// When its turn came, the budget no longer sufficed.
    ///
    /// @param project its id
    /// @param cost what it would have cost
    /// @param left of the budget when its turn came
    record TooLittleMoney(String project, Fraction cost, Fraction left) implements NotFunded {
        @Override
        public String key() {
            return "budget.missing.money";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, cost, left);
        }
    }

    /// The count had ended at a project before it that no longer fitted.
    ///
    /// @param project its id
    /// @param stoppedAt the id of the one that no longer fitted
    record AfterTheEnd(String project, String stoppedAt) implements NotFunded {
        @Override
        public String key() {
            return "budget.missing.after-the-end";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, stoppedAt);
        }
    }

    /// It has fewer votes or points than the threshold asks for; also if nobody named it.
    ///
    /// @param project its id
    /// @param score its votes or points together
    /// @param needed the threshold
    record TooFewVotes(String project, Fraction score, Fraction needed) implements NotFunded {
        @Override
        public String key() {
            return "budget.missing.votes";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, score, needed);
        }
    }

    /// Only one of several projects was to be funded, and another was before it.
    ///
    /// @param project its id
    /// @param by the id of the one that is funded
    record Excluded(String project, String by) implements NotFunded {
        @Override
        public String key() {
            return "budget.missing.excluded";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, by);
        }
    }

    /// Its supporters' shares no longer sufficed.
    ///
    /// @param project its id
    /// @param cost what it would have cost
    /// @param votes how many supporters
    /// @param sharesLeft what they have left together
    record TooLittleShares(String project, Fraction cost, long votes, Fraction sharesLeft) implements NotFunded {
        @Override
        public String key() {
            return "budget.missing.shares";
        }

        @Override
        public List<Object> arguments() {
            return List.of(project, cost, votes, sharesLeft);
        }
    }
}
