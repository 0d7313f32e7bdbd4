package org.augenhoehe.undertakings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What is promised out of the results of an undertaking. The room in which people promise declares one as a bean.
public interface Promises {
    /// A step ended with a result that stands on the thread; in the transaction in which it did.
    ///
    /// @param by who ended it
    void stepEnded(Step step, UUID by);

    /// What was promised, in one question to the database: what is overdue first, then what moved last.
    List<Promise> list(UUID undertaking, int most);

    /// Those that wait for one person: overdue ones and those they are asked for, the longest waiting first.
    List<Promise> listWaitingFor(UUID undertaking, UUID person, int most);

    /// @param owner who is to keep it; null once that person is gone
    /// @param stateKey text key of how it stands
    /// @param due the last day, as it is promised now
    /// @param badge how a badge shows it
    /// @param asked whether the owner was only asked for it and has not answered
    /// @param contradicted whether somebody contradicts what the owner said last
    record Promise(
            String wording,
            String href,
            @Nullable UUID owner,
            String stateKey,
            LocalDate due,
            boolean overdue,
            String badge,
            boolean asked,
            boolean contradicted) {
        public boolean waitsFor(@Nullable UUID person) {
            return (overdue || asked) && person != null && person.equals(owner);
        }
    }
}
