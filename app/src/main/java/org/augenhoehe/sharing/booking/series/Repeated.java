package org.augenhoehe.sharing.booking.series;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.sharing.booking.Hindrance;
import org.jspecify.annotations.Nullable;

/// What came of wanting to borrow something again and again.
public sealed interface Repeated {
    /// @param missing days that were left out
    record Done(UUID first, int booked, List<NotThen> missing) implements Repeated {
        public Done {
            missing = List.copyOf(missing);
        }
    }

    /// Nothing was booked.
    ///
    /// @param missing on which days it is not to be had
    record Not(List<NotThen> missing) implements Repeated {
        public Not {
            missing = List.copyOf(missing);
        }
    }

    record Refused(Hindrance because) implements Repeated {}

    /// The words do not come in.
    record Closed(Answer because) implements Repeated {}

    /// @param because null where somebody else has it
    record NotThen(LocalDate day, @Nullable Hindrance because) {}
}
