package org.augenhoehe.moderation.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.moderation.block.Blocks;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whom rooms ask before they take a text that others will read. Wide enough that nobody who writes by hand and means
/// it ever meets it.
@Component
public class Doorkeeper {
    private static final Pattern LINK =
            Pattern.compile("(?i)https?://|\\bwww\\.|\\b[\\w-]{2,}\\.(?:com|net|org|info|biz|ru|cn|top|xyz)\\b");
    private static final Duration NEW = Duration.ofDays(3);
    private static final Duration LATELY = Duration.ofDays(1);

    /// What a new account may write in an hour.
    private static final int IN_AN_HOUR = 20;

    /// The same hint about three services is fine; a fourth one is not.
    private static final int OWN = 3;

    /// So many people who write the same may be a campaign, which is welcome, or machines: somebody has a look.
    private static final int OTHERS = 5;

    /// What one person may write unseen in one place.
    private static final int UNSEEN = 20;

    private final Blocks blocks;
    private final Accounts accounts;
    private final Organisations organisations;
    private final PrintStore prints;
    private final Clock clock;

    Doorkeeper(Blocks blocks, Accounts accounts, Organisations organisations, PrintStore prints, Clock clock) {
        this.blocks = blocks;
        this.accounts = accounts;
        this.organisations = organisations;
        this.prints = prints;
        this.clock = clock;
    }

    /// Asks whether somebody's text comes in, and remembers it where it does. In the caller's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer knock(UUID person, String text) {
        var now = clock.instant();
        var block = blocks.findRunning(person);
        if (block.isPresent()) {
            return new Answer.Blocked(block.get().until());
        }
        var unknown = isUnknown(person, now);
        if (unknown) {
            prints.hold(person);
        }
        if (unknown && prints.count(person, now.minus(Duration.ofHours(1))) >= IN_AN_HOUR) {
            return new Answer.TooOften();
        }
        var print = Likeness.of(text);
        var alike = print.isPresent()
                ? prints.countAlike(print.getAsLong(), person, now.minus(LATELY))
                : new PrintStore.Alike(0, 0);
        if (alike.own() >= OWN) {
            return new Answer.Again();
        }
        prints.add(person, print, now);
        var held = unknown && LINK.matcher(text).find() || alike.others() >= OTHERS;
        return held ? new Answer.Held() : new Answer.Open();
    }

    /// The same for places in which a text cannot wait for somebody to look at it, and is said again when it changes.
    /// Who is blocked, or new and writes very much, does not come in, nor does a link of a new account.
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer admit(UUID person, String text) {
        var now = clock.instant();
        var block = blocks.findRunning(person);
        if (block.isPresent()) {
            return new Answer.Blocked(block.get().until());
        }
        if (!isUnknown(person, now)) {
            return new Answer.Open();
        }
        prints.hold(person);
        if (prints.count(person, now.minus(Duration.ofHours(1))) >= IN_AN_HOUR) {
            return new Answer.TooOften();
        }
        prints.add(person, OptionalLong.empty(), now);
        return LINK.matcher(text).find() ? new Answer.Held() : new Answer.Open();
    }

    /// The same where nobody may learn who wrote a text that everybody reads: nothing of it is remembered here. Even
    /// its print could be made anew from the text by anybody.
    ///
    /// @param already how many texts of this kind the room has of this person
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer knockUnseen(UUID person, String text, int already) {
        var now = clock.instant();
        var block = blocks.findRunning(person);
        if (block.isPresent()) {
            return new Answer.Blocked(block.get().until());
        }
        if (already >= UNSEEN) {
            return new Answer.Enough();
        }
        var held = LINK.matcher(text).find() && isUnknown(person, now);
        return held ? new Answer.Held() : new Answer.Open();
    }

    /// The same for somebody whom nobody knows, at a tablet in the house: there is nobody of whom anything could be
    /// remembered, and a link does not come in unseen.
    public Answer knockOnSite(String text) {
        return LINK.matcher(text).find() ? new Answer.Held() : new Answer.Open();
    }

    /// New, and no group or organisation has said yet that it knows them.
    private boolean isUnknown(UUID person, Instant now) {
        return accounts.find(person)
                        .map(account -> account.since().plus(NEW).isAfter(now))
                        .orElse(true)
                && organisations.listOfMember(person).isEmpty();
    }
}
