package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Statements and the votes on them, checked.
///
/// The order in which votes and statements are handed in leaves no trace: statements are sorted by id;
/// people are sorted by how they voted, not by name, so that names don't matter either; and where
/// mirroring every vote gives another table, the one that sorts first is used, so that agree and
/// disagree can change places (a table that is its own mirror image aside). Only then is anything drawn at random.
public final class Conversation {
    private final SortedMap<String, Statement> statements = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Stance>> votes = new TreeMap<>();

    private Conversation() {}

    /// Checks and sorts. People are whoever voted.
    ///
    /// @param statements any order; none, or none with votes, is allowed
    /// @param votes any order, at most one of a person on a statement
    /// @throws IllegalArgumentException if two statements share an id, a vote is about an unknown statement,
    ///     or a person has two votes on a statement; the message names them
    public static Conversation of(Collection<Statement> statements, Collection<Vote> votes) {
        var conversation = new Conversation();
        for (Statement statement : statements) {
            if (conversation.statements.put(statement.id(), statement) != null) {
                throw new IllegalArgumentException("Two statements have the id " + statement.id());
            }
        }
        for (Vote vote : votes) {
            conversation.add(vote);
        }
        return conversation;
    }

    private void add(Vote vote) {
        if (!statements.containsKey(vote.statement())) {
            throw new IllegalArgumentException(
                    "Person " + vote.person() + " voted on the unknown statement " + vote.statement());
        }
        var own = votes.computeIfAbsent(vote.person(), _ -> new TreeMap<>());
        if (own.put(vote.statement(), vote.stance()) != null) {
            throw new IllegalArgumentException(
                    "Person " + vote.person() + " has two votes on statement " + vote.statement());
        }
    }

    /// All statements, removed ones too, sorted by id.
    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /// Everybody who voted on anything, sorted by name.
    public List<String> people() {
        return List.copyOf(votes.keySet());
    }

    /// @throws IllegalArgumentException if there is no such statement
    public Statement statement(String id) {
        return Optional.ofNullable(statements.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no statement " + id));
    }

    /// How a person voted on statements that take part, by statement id; empty for somebody unknown.
    public Map<String, Stance> votesOf(String person) {
        var own = new LinkedHashMap<String, Stance>();
        votes.getOrDefault(person, new TreeMap<>()).forEach((statement, stance) -> {
            if (takesPart(statement)) {
                own.put(statement, stance);
            }
        });
        return own;
    }

    /// Votes on a statement among the given people.
    ///
    /// @throws IllegalArgumentException if there is no such statement
    public Tally tally(String statement, Collection<String> people) {
        statement(statement);
        var stances = new ArrayList<Stance>();
        for (String person : people) {
            Stance stance = votes.getOrDefault(person, new TreeMap<>()).get(statement);
            if (stance != null) {
                stances.add(stance);
            }
        }
        return Tally.of(stances);
    }

    /// Statements that take part, sorted by id.
    public List<Statement> open() {
        return statements.values().stream()
                .filter(statement -> takesPart(statement.id()))
                .toList();
    }

    private boolean takesPart(String statement) {
        return statement(statement).moderation() != Statement.Moderation.REMOVED;
    }
}
