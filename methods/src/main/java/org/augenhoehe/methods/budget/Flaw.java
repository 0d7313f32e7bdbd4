package org.augenhoehe.methods.budget;

import java.util.List;

/// What is wrong with an election, and where.
public sealed interface Flaw {
    /// A text key for a sentence, for example `budget.flaw.negative-cost`.
    String key();

    /// For the sentence, in order: who or what is meant.
    List<String> arguments();

    /// The budget is below zero.
    ///
    /// @param budget what was written
    record NegativeBudget(String budget) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.negative-budget";
        }

        @Override
        public List<String> arguments() {
            return List.of(budget);
        }
    }

    /// A project costs less than nothing.
    ///
    /// @param project its id
    /// @param cost what was written
    record NegativeCost(String project, String cost) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.negative-cost";
        }

        @Override
        public List<String> arguments() {
            return List.of(project, cost);
        }
    }

    /// A sum of money that is beyond all money; more than 2^50 of the smallest unit in use.
    ///
    /// @param project at which one the sum became too large, or `budget`
    /// @param cost its cost
    record TooLarge(String project, String cost) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.too-large";
        }

        @Override
        public List<String> arguments() {
            return List.of(project, cost);
        }
    }

    /// Two projects share an id.
    ///
    /// @param project the id they share
    record ProjectTwice(String project) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.project-twice";
        }

        @Override
        public List<String> arguments() {
            return List.of(project);
        }
    }

    /// Two ballots of one voter.
    ///
    /// @param voter who voted twice
    record VoterTwice(String voter) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.voter-twice";
        }

        @Override
        public List<String> arguments() {
            return List.of(voter);
        }
    }

    /// A ballot names a project twice.
    ///
    /// @param voter whose ballot it is
    /// @param project the id that was named
    record NamedTwice(String voter, String project) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.named-twice";
        }

        @Override
        public List<String> arguments() {
            return List.of(voter, project);
        }
    }

    /// A ballot names a project that nobody put to the vote.
    ///
    /// @param voter whose ballot it is
    /// @param project the id that was named
    record UnknownProject(String voter, String project) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.unknown-project";
        }

        @Override
        public List<String> arguments() {
            return List.of(voter, project);
        }
    }

    /// A ballot whose points are missing, too many, below zero or beyond counting (more than 2^20 of
    /// the smallest part in use); or that names several projects where one was to be chosen.
    ///
    /// @param voter whose ballot it is
    /// @param points what was given, or the projects named
    record WrongPoints(String voter, String points) implements Flaw {
        @Override
        public String key() {
            return "budget.flaw.wrong-points";
        }

        @Override
        public List<String> arguments() {
            return List.of(voter, points);
        }
    }
}
