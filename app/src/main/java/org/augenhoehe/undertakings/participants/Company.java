package org.augenhoehe.undertakings.participants;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the page of those who take part shows. Another's standing is shown only where it reveals nothing; a sensitive
/// one is seen by users who could vouch for it where an organisation is concerned, until it is confirmed.
@Component
public class Company {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final ParticipantStore store;
    private final Concerned concerned;
    private final ConfirmedStandings standings;
    private final Leads leads;
    private final LeadStore exceptions;
    private final People people;

    Company(
            UndertakingStore undertakings,
            Participants participants,
            ParticipantStore store,
            Concerned concerned,
            ConfirmedStandings standings,
            Leads leads,
            LeadStore exceptions,
            People people) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.store = store;
        this.concerned = concerned;
        this.standings = standings;
        this.leads = leads;
        this.exceptions = exceptions;
        this.people = people;
    }

    Map<String, ?> of(Page page, UUID id, Form form) {
        var undertaking = undertakings.get(id);
        var own = participants.requireParticipant(page.visitor().id(), id);
        var all = store.list(id);
        var organisations = concerned.of(undertaking);
        var confirmed = standings.of(all, organisations);
        var names = people.names(all.stream().map(Participant::person).toList());
        var vouching = new Vouching(!organisations.isEmpty(), confirmed.get(own.person()));
        var members = all.stream()
                .filter(one -> names.containsKey(one.person()))
                .map(one -> member(
                        one,
                        names.getOrDefault(one.person(), ""),
                        one.person().equals(own.person()),
                        confirmed.containsKey(one.person()),
                        vouching.isAllowed(own, one),
                        vouching.maySee(own, one),
                        own.person()))
                .toList();
        return Map.of(
                "undertaking",
                undertaking,
                "own",
                own,
                "members",
                members,
                "lead",
                leads.of(undertaking, all, confirmed),
                "confirms",
                exceptions.listConfirming(id).contains(own.person()),
                "user",
                isUser(confirmed.get(own.person())),
                "kinds",
                StandingKind.options(page),
                "form",
                own.standing() == null
                        ? form
                        : form.with("standing", own.standing().name()));
    }

    private static boolean isUser(@Nullable StandingKind standing) {
        return standing != null && Audience.isUser(standing);
    }

    private static Member member(
            Participant one,
            String name,
            boolean self,
            boolean confirmed,
            boolean couldVouch,
            boolean couldSee,
            UUID by) {
        var standing = one.standing();
        // Where the visitor does not read it, nothing on the page may tell whether they were right.
        var blind = couldVouch && !couldSee;
        var mayVouch = couldVouch && (!confirmed || blind);
        var shown = standing != null && (!standing.sensitive() || self || (mayVouch && couldSee));
        return new Member(
                one, name, shown ? standing : null, confirmed, mayVouch, !blind && by.equals(one.vouchedBy()));
    }

    /// @param standing null where it is not said, or not for the visitor to see
    /// @param mayVouch whether the visitor may confirm it; without a standing they say themselves which they know
    /// @param vouchedByVisitor whether the visitor did so, and may take it back
    public record Member(
            Participant participant,
            String name,
            @Nullable StandingKind standing,
            boolean confirmed,
            boolean mayVouch,
            boolean vouchedByVisitor) {}
}
