package org.augenhoehe.undertakings;

import org.augenhoehe.people.StandingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever uses a service, will use it or was turned away is a user; nobody else can be one by calling it otherwise.
class AudienceTest {
    @ParameterizedTest
    @EnumSource(names = {"SERVICE_USER", "FUTURE_USER", "TURNED_AWAY"})
    void usersComeInEverywhere(StandingKind standing) {
        assertThat(Audience.isUser(standing)).isTrue();
        assertThat(Audience.values()).allMatch(audience -> audience.includes(standing));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SERVICE_USER", "FUTURE_USER", "TURNED_AWAY"})
    void othersDoNotComeInWhereItIsForUsers(StandingKind standing) {
        assertThat(Audience.isUser(standing)).isFalse();
        assertThat(Audience.USERS.includes(standing)).isFalse();
        assertThat(Audience.USERS_AND_RELATIVES.includes(standing)).isEqualTo(standing == StandingKind.RELATIVE);
        assertThat(Audience.PARTICIPANTS.includes(standing)).isTrue();
        assertThat(Audience.EVERYBODY.includes(standing)).isTrue();
    }
}
