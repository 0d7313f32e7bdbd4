package org.augenhoehe.undertakings.participants;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.StandingKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A user leads or co-leads, or the users themselves agreed to do without.
class UsersLeadTest {
    private static final String REASON = "Wir fangen mit einer Befragung an.";
    private final UUID staff = Ids.next();
    private final UUID one = Ids.next();
    private final UUID two = Ids.next();
    private final UUID three = Ids.next();

    @Test
    void oneUserAmongTheHostsIsEnough() {
        var confirmed = Map.of(staff, StandingKind.PROFESSIONAL, one, StandingKind.TURNED_AWAY);
        assertThat(new UsersLead(List.of(staff, one), confirmed, null, Set.of()).judge())
                .isEqualTo(new Lead.ByUser());
    }

    @Test
    void aStandingThatNobodyConfirmedDoesNotCount() {
        assertThat(new UsersLead(List.of(one), Map.of(), null, Set.of()).judge().mayDecide())
                .isFalse();
    }

    @Test
    void aUserWhoOnlyTakesPartDoesNotLead() {
        var confirmed = Map.of(staff, StandingKind.PROFESSIONAL, one, StandingKind.SERVICE_USER);
        assertThat(new UsersLead(List.of(staff), confirmed, null, Set.of()).judge())
                .isEqualTo(new Lead.OnlyGathers(null, 0, 1));
    }

    @Test
    void theExceptionNeedsMoreThanHalfOfTheUsers() {
        var confirmed = Map.of(
                one, StandingKind.SERVICE_USER, two, StandingKind.SERVICE_USER, three, StandingKind.SERVICE_USER);
        assertThat(new UsersLead(List.of(staff), confirmed, REASON, Set.of(one)).judge())
                .isEqualTo(new Lead.OnlyGathers(REASON, 1, 3));
        assertThat(new UsersLead(List.of(staff), confirmed, REASON, Set.of(one, two)).judge())
                .isEqualTo(new Lead.ByException(REASON, 2, 3));
    }

    @Test
    void halfIsNotMoreThanHalf() {
        var confirmed = Map.of(one, StandingKind.SERVICE_USER, two, StandingKind.SERVICE_USER);
        assertThat(new UsersLead(List.of(staff), confirmed, REASON, Set.of(one))
                        .judge()
                        .mayDecide())
                .isFalse();
    }

    @Test
    void whereThereAreNoUsersNobodyCanConfirmAnException() {
        var confirmed = Map.of(staff, StandingKind.PROFESSIONAL);
        assertThat(new UsersLead(List.of(staff), confirmed, REASON, Set.of())
                        .judge()
                        .mayDecide())
                .isFalse();
        assertThat(new UsersLead(List.of(staff), confirmed, REASON, Set.of(staff))
                        .judge()
                        .mayDecide())
                .as("staff confirming it for themselves")
                .isFalse();
    }

    @Test
    void aConfirmationLapsesWithTheStanding() {
        assertThat(new UsersLead(List.of(staff), Map.of(two, StandingKind.SERVICE_USER), REASON, Set.of(one)).judge())
                .isEqualTo(new Lead.OnlyGathers(REASON, 0, 1));
    }
}
