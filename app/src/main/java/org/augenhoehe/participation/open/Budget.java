package org.augenhoehe.participation.open;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.api.ToldWith;
import org.augenhoehe.methods.budget.BallotKind;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.jspecify.annotations.Nullable;

/// What came of sharing out money, counted by two rules, as programs read it. Money is in the currency of the budget.
public record Budget(
        @Means("The id of the step in which people shared it out; of a vote held here the same as in the results.")
        UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What was asked.") String question,

        @Means("How people said which projects they want.") BallotKind kind,

        @Means("The code of the currency: EUR.") String currency,

        @Means("How much money there was.") BigDecimal money,

        @CountsPeople(fixed = true) @Means("How many ballots were counted.")
        long voters,

        @Means("All projects, in the order of the paper.") List<Project> projects,

        @ToldWith("voters")
        @Means("By the rule that counts: fixed beforehand, or named by the place where it was decided.")
        Ruling counted,

        @ToldWith("voters") @Means("By the other rule, to compare.")
        Ruling beside,

        @Means("Whether it was decided elsewhere and read in from a file.")
        boolean elsewhere,

        @Means("Of what was decided elsewhere: whether what was published there comes out again; null for a vote held"
                + " here.")
        BudgetResult.@Nullable Verdict published,

        @Means("When it was counted.") Instant countedAt,

        @Means("Its page for people.") URI page) {

    /// Something that money could be spent on.
    public record Project(
            @Means("Its number on the paper, or as the file names it.")
            String number,

            @Means("Its id on the thread; null where it does not stand there.") @Nullable
            UUID thing,

            @Means("What it is called; where moderation hides that, which number it has.")
            String title,

            @Means("What it costs.") BigDecimal cost,

            @Means("Where it is for; may be empty.") String district,

            @Means("What it is for; may be empty.") String category,

            @CountsPeople(fixed = true) @Means("How many ballots name it.")
            long votes,

            @ToldWith("votes") @Means("Its votes, or its points together.")
            BigDecimal score,

            @ToldWith("votes") @Means("What the rule that counts says of it.")
            Reason counted,

            @ToldWith("votes") @Means("What the other rule says of it.")
            Reason beside) {}

    /// Why a project is funded, or what was missing.
    public record Reason(
            @Means("Whether it gets its money.") boolean funded,

            @Means("Why: funded.by-score, funded.by-shares, funded.by-shares-and-rest, funded.by-rest,"
                    + " funded.by-saving, missing.money, missing.after-the-end, missing.votes, missing.excluded,"
                    + " missing.shares or missing.nobody; with .points at the end where points were counted.")
            String because,

            @Means("In which round it was funded, from 1; 0 where it was not.")
            int round,

            @Means("How many named it or paid for it.") long people,

            @Means("funded.by-shares: what each of them paid, with .points for each point; funded.by-saving: what each"
                    + " had been given; missing.money and missing.shares: what was left; missing.votes: what it has;"
                    + " else 0.")
            BigDecimal amount,

            @Means("How many more gave the last they had, less than the price.")
            long lastPeople,

            @Means("What these gave together; missing.votes: what it needed.")
            BigDecimal more,

            @Means("The number of the project that came before it; null where that is not why.") @Nullable
            String other) {}

    /// What one rule makes of the ballots.
    public record Ruling(
            @Means("The rule: SHARES_ADD1U, SHARES_ADD1, SHARES, GREEDY, or as a file names it.")
            String rule,

            @Means("Numbers of the projects that get money, in the order in which they were funded.")
            List<String> funded,

            @Means("How much money they take.") BigDecimal spent,

            @Means("How much is left.") BigDecimal left,

            @Means("What each voter had to give; 0 where the rule hands out no shares.")
            BigDecimal share,

            @Means("Numbers of projects between which the lot decided.")
            List<List<String>> ties,

            @Means("How voters fare: all of them, then groups of at least five.")
            List<Group> groups) {}

    /// How some of the voters fare under a rule.
    public record Group(
            @Means("What they have in common: side, or a column of a file; empty for all voters.")
            String by,

            @Means("Which side, which district; empty for all voters and for all others together.")
            String name,

            @CountsPeople(fixed = true) @Means("How many there are.")
            long voters,

            @CountsPeople(fixed = true) @Means("How many of them named a project that gets money.")
            long something,

            @ToldWith("voters")
            @Means("Money for each of them, where every project is shared evenly by those who named it.")
            BigDecimal each) {}
}
