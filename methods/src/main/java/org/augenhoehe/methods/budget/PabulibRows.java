package org.augenhoehe.methods.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.budget.FlawedFile.Fault;
import org.augenhoehe.methods.exact.Fraction;

/// Turns the rows of a `.pb` file into projects and ballots.
final class PabulibRows {
    /// Nobody counts with longer numbers, and their powers of ten would fill the memory.
    private static final int LONGEST_NUMBER = 30;

    private final String file;
    private final List<Project> projects = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final Map<String, Long> projectLines = new HashMap<>();
    private final Map<String, Long> voterLines = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    PabulibRows(String file) {
        this.file = file;
    }

    List<String> remarks() {
        return remarks;
    }

    void project(long line, Map<String, String> row) {
        var id = needed(line, "project_id", row);
        var earlier = projectLines.put(id, line);
        if (earlier != null) {
            throw new FlawedFile(
                    file,
                    line,
                    Fault.PROJECT_TWICE,
                    "project " + id + " already stands in line " + earlier,
                    id,
                    earlier.toString());
        }
        var cost = amount(line, "cost", needed(line, "cost", row));
        var name = row.getOrDefault("name", "");
        projects.add(new Project(id, cost, name, without(row, "project_id", "cost", "name")));
    }

    void ballot(long line, BallotKind kind, Map<String, String> row) {
        var voter = needed(line, "voter_id", row);
        var earlier = voterLines.put(voter, line);
        if (earlier != null) {
            throw new FlawedFile(
                    file,
                    line,
                    Fault.VOTER_TWICE,
                    "voter " + voter + " already stands in line " + earlier,
                    voter,
                    earlier.toString());
        }
        var named = list(row.getOrDefault("vote", ""));
        var points = kind.hasPoints() ? list(row.getOrDefault("points", "")) : List.<String>of();
        if (kind.hasPoints() && points.size() != named.size()) {
            throw new FlawedFile(
                    file,
                    line,
                    Fault.WRONG_POINTS,
                    named.size() + " projects and " + points.size() + " points",
                    Integer.toString(named.size()),
                    Integer.toString(points.size()));
        }
        if (kind == BallotKind.CHOOSE_ONE && named.size() > 1) {
            throw new FlawedFile(
                    file,
                    line,
                    Fault.SEVERAL_CHOSEN,
                    named.size() + " projects where one was to be chosen",
                    Integer.toString(named.size()));
        }
        var kept = new LinkedHashSet<String>();
        var keptPoints = new ArrayList<Fraction>();
        for (int place = 0; place < named.size(); place++) {
            if (!projectLines.containsKey(named.get(place))) {
                throw new FlawedFile(
                        file,
                        line,
                        Fault.UNKNOWN_PROJECT,
                        "voter " + voter + " names the unknown project " + named.get(place),
                        voter,
                        named.get(place));
            }
            if (!kept.add(named.get(place))) {
                remarks.add(file + ":" + line + ": voter " + voter + " names " + named.get(place) + " twice");
            } else if (kind.hasPoints()) {
                keptPoints.add(amount(line, "points", points.get(place)));
            }
        }
        var about = without(row, "voter_id", "vote", kind.hasPoints() ? "points" : "vote");
        ballots.add(new Ballot(voter, List.copyOf(kept), keptPoints, about));
    }

    Election election(Fraction budget, BallotKind kind, String mostRanks) {
        int ranks = 0;
        if (kind == BallotKind.ORDINAL) {
            ranks = mostRanks.matches("\\d{1,6}")
                    ? Integer.parseInt(mostRanks)
                    : ballots.stream()
                            .mapToInt(ballot -> ballot.projects().size())
                            .max()
                            .orElse(0);
        }
        try {
            return new Election(budget, kind, ranks, projects, ballots);
        } catch (FlawedElection flawed) {
            throw new FlawedFile(
                    file,
                    line(flawed.flaw()),
                    Fault.TOO_LARGE,
                    flawed.flaw().toString(),
                    flawed.flaw().arguments().getFirst());
        }
    }

    private long line(Flaw flaw) {
        return flaw instanceof Flaw.TooLarge large ? projectLines.getOrDefault(large.project(), 0L) : 0;
    }

    /// A sum of money or points: zero or more, in decimal digits.
    Fraction amount(long line, String column, String text) {
        // Some writers put a comma where others put a point.
        var number = text.strip().replace(',', '.');
        if (number.length() > LONGEST_NUMBER || !number.matches("-?\\d+(\\.\\d*)?|-?\\.\\d+")) {
            throw new FlawedFile(file, line, Fault.NO_NUMBER, column + " is no number: \"" + text + "\"", column, text);
        }
        if (number.startsWith("-") && new BigDecimal(number).signum() < 0) {
            throw new FlawedFile(file, line, Fault.BELOW_ZERO, column + " is below zero: " + text, column, text);
        }
        return Fraction.of(new BigDecimal(number));
    }

    private String needed(long line, String column, Map<String, String> row) {
        var value = row.getOrDefault(column, "");
        if (value.isEmpty()) {
            throw new FlawedFile(file, line, Fault.EMPTY, "no " + column, column);
        }
        return value;
    }

    private static List<String> list(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static Map<String, String> without(Map<String, String> row, String... columns) {
        var rest = new HashMap<>(row);
        for (var column : columns) {
            rest.remove(column);
        }
        return rest;
    }
}
