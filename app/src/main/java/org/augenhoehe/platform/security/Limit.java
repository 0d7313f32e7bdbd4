package org.augenhoehe.platform.security;

import java.time.Duration;

import io.github.bucket4j.BucketConfiguration;

/// How often something may happen. A care home with 200 people stands behind one address: what counts
/// per subnet is therefore wide, what counts per account is narrow.
public enum Limit {
    /// Wrong tries for one account from devices that it does not know.
    SIGN_IN_ACCOUNT(10, Duration.ofMinutes(15)),
    /// Wrong tries for one account from a device that was signed in to it before, so that a stranger
    /// who tries the same account elsewhere cannot lock its owner out.
    SIGN_IN_DEVICE(20, Duration.ofMinutes(15)),
    /// One account that failed in a subnet counts once an hour, however often its owner mistypes.
    SIGN_IN_ACCOUNT_IN_SUBNET(1, Duration.ofHours(1)),
    /// Different accounts that failed in one subnet.
    SIGN_IN_SUBNET(300, Duration.ofHours(1)),
    /// Tries with the same code card.
    CARD(20, Duration.ofMinutes(15)),
    /// Different wrong code cards in one subnet. 62 bits cannot be guessed at this pace.
    CARD_SUBNET(600, Duration.ofHours(1)),
    /// Letters with a link to one address.
    LINK_ADDRESS(5, Duration.ofHours(1)),
    LINK_SUBNET(400, Duration.ofHours(1)),
    /// New accounts: a whole club may register in one evening.
    REGISTER_SUBNET(200, Duration.ofHours(1)),
    /// Wrong slips by one account. What is left to guess, 79 bits, is far out of reach at this pace.
    SLIP(20, Duration.ofHours(1)),
    /// Wrong PINs of one person, whoever types them: a million numbers are far too many for that.
    PIN(8, Duration.ofDays(1)),
    /// Wrong codes typed by one side when a thing changes hands: a million codes are far too many for that, also where
    /// somebody keeps a thing for months and tries every day.
    HANDOVER_CODE(10, Duration.ofDays(1)),
    /// Wrong codes for a tablet in the house, from one subnet.
    KIOSK_CODE(60, Duration.ofHours(1)),
    /// What one tablet sends: as quickly as people come one after the other, and all at once after a time without
    /// connection.
    KIOSK(120, Duration.ofHours(1)),
    /// Forms to print out, which anybody takes along.
    PAPER_FORM(60, Duration.ofMinutes(10)),
    /// A whole wiki to take along, which is put together each time.
    TAKE_ALONG(30, Duration.ofMinutes(10)),
    /// Whole data sets as they are now: everything several times over, for whoever looks after a catalogue.
    DATA_SET(300, Duration.ofMinutes(10)),
    /// Extracts for the council as PDF, each laid out anew.
    EXTRACT(60, Duration.ofMinutes(10)),
    /// Calendars elsewhere that are read because somebody asks for it now.
    OUTSIDE_CALENDAR(30, Duration.ofHours(1)),
    POST_ACCOUNT(300, Duration.ofMinutes(10)),
    POST_SUBNET(6000, Duration.ofMinutes(10)),
    POST_STRANGERS(1500, Duration.ofMinutes(10));

    private final int times;
    private final Duration within;

    Limit(int times, Duration within) {
        this.times = times;
        this.within = within;
    }

    public int times() {
        return times;
    }

    public Duration within() {
        return within;
    }

    /// @param factor for benchmarks, in which one machine plays many people
    BucketConfiguration bucket(int factor) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity((long) times * factor).refillGreedy((long) times * factor, within))
                .build();
    }
}
