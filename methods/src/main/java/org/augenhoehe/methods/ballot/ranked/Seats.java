package org.augenhoehe.methods.ballot.ranked;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Question;

/// Who is elected, who still stands, and what the reserved seats demand of both.
///
/// A candidate is *guarded* if without them a reserved seat would stay empty, and *doomed* if all free
/// seats are needed by others (I. D. Hill, "STV with constraints", Voting matters 9, 1998). As nobody
/// belongs to two groups, looking at each group by itself is enough.
final class Seats {
    private final int seats;
    private final List<Reserved> reserved;
    private final Set<String> standing;
    private final Set<String> elected = new LinkedHashSet<>();

    Seats(Question question, List<Reserved> reserved) {
        this.seats = question.winners();
        this.reserved = reserved;
        this.standing = new LinkedHashSet<>(question.options());
    }

    static Optional<Flaw> flaw(Question question, List<Reserved> reserved) {
        var seen = new HashSet<String>();
        int all = 0;
        for (Reserved group : reserved) {
            long candidates = question.options().stream()
                    .filter(group.candidates()::contains)
                    .count();
            for (String candidate : group.candidates()) {
                if (!seen.add(candidate)) {
                    return Optional.of(new Flaw(Flaw.Kind.RESERVED_SEATS, candidate));
                }
            }
            all += group.seats();
            if (group.seats() > candidates || all > question.winners()) {
                return Optional.of(new Flaw(Flaw.Kind.RESERVED_SEATS, group.group()));
            }
        }
        return Optional.empty();
    }

    void elect(String candidate) {
        standing.remove(candidate);
        elected.add(candidate);
    }

    void exclude(String candidate) {
        standing.remove(candidate);
    }

    Set<String> standing() {
        return standing;
    }

    List<String> elected() {
        return List.copyOf(elected);
    }

    int free() {
        return seats - elected.size();
    }

    Set<String> doomed() {
        int needed = 0;
        var doomed = new LinkedHashSet<>(standing);
        for (Reserved group : reserved) {
            if (needed(group) > 0) {
                needed += needed(group);
                doomed.removeAll(group.candidates());
            }
        }
        return needed == free() ? doomed : Set.of();
    }

    /// Who may be excluded, because nobody needs them on a reserved seat.
    Set<String> unguarded() {
        var unguarded = new LinkedHashSet<>(standing);
        for (Reserved group : reserved) {
            long left = standing.stream().filter(group.candidates()::contains).count();
            if (left <= needed(group)) {
                unguarded.removeAll(group.candidates());
            }
        }
        return unguarded;
    }

    private int needed(Reserved group) {
        long have = elected.stream().filter(group.candidates()::contains).count();
        return (int) Math.max(0, group.seats() - have);
    }
}
