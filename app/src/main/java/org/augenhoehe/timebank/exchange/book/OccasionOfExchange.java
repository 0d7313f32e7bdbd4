package org.augenhoehe.timebank.exchange.book;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.timebank.Occasion;
import org.augenhoehe.timebank.exchange.book.Exchanged.Why;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is on the other side of an exchange, and who gives: as whoever asks says, or as what it is for in another room
/// says.
@Component
class OccasionOfExchange {
    private final List<Occasion> occasions;
    private final TaskHours taskHours;
    private final LedgerAccountStore accounts;

    OccasionOfExchange(List<Occasion> occasions, TaskHours taskHours, LedgerAccountStore accounts) {
        this.occasions = occasions;
        this.taskHours = taskHours;
        this.accounts = accounts;
    }

    Optional<Occasion.Asked> find(String kind, UUID id, UUID person) {
        return occasions.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .flatMap(one -> one.find(id, person));
    }

    /// The account that pays for hours given to a task; empty for all else.
    Optional<Account> findPayer(String kind, UUID id) {
        return TaskHours.KIND.equals(kind) ? taskHours.findUndertaking(id).map(taskHours::payer) : Optional.empty();
    }

    /// @return the undertaking whose hosts speak for the community; null where they do not
    @Nullable
    UUID findUndertaking(String kind, UUID id, Account payer) {
        return TaskHours.KIND.equals(kind) && payer.kind() == AccountKind.COMMUNITY
                ? taskHours.findUndertaking(id).orElse(null)
                : null;
    }

    Sides sides(UUID person, Proposal proposal) {
        var id = proposal.occasion();
        if (id == null) {
            var other = proposal.other();
            return new Sides(other == null ? null : accounts.find(other).orElse(null), proposal.gives(), null, null);
        }
        return find(proposal.occasionKind(), id, person)
                .map(asked -> sides(person, proposal, id, asked))
                .orElseGet(() -> new Sides(null, proposal.gives(), null, Why.OCCASION));
    }

    private Sides sides(UUID person, Proposal proposal, UUID id, Occasion.Asked asked) {
        var other = other(asked).orElse(null);
        var payer = findPayer(proposal.occasionKind(), id).orElse(null);
        if (payer == null) {
            return new Sides(other, asked.gives(), null, null);
        }
        return new Sides(
                other,
                asked.gives(),
                findUndertaking(proposal.occasionKind(), id, payer),
                whyNotForTask(person, proposal, id, asked, payer));
    }

    /// Who gave time to a task gets the hours on their own account, from the one that pays for them.
    private @Nullable Why whyNotForTask(UUID person, Proposal proposal, UUID id, Occasion.Asked asked, Account payer) {
        var own = accounts.find(proposal.own()).orElse(null);
        var right = own != null
                && (asked.gives() ? person.equals(own.person()) : own.id().equals(payer.id()));
        if (!right) {
            return Why.OCCASION;
        }
        return taskHours.covers(id, proposal.minutes()) ? null : Why.GIVEN;
    }

    /// Neither a person nor an organisation stands for the community.
    private Optional<Account> other(Occasion.Asked asked) {
        var person = asked.person();
        var organisation = asked.organisation();
        if (person != null) {
            return accounts.findOfPerson(person);
        }
        return organisation != null ? accounts.findOfOrganisation(organisation) : Optional.of(accounts.getCommunity());
    }

    /// @param other null where it keeps no account
    /// @param gives whether the side that asks does the work
    /// @param undertaking whose hosts speak for the community; null else
    /// @param why it cannot be; null where it can
    record Sides(
            @Nullable Account other,
            boolean gives,
            @Nullable UUID undertaking,
            @Nullable Why why) {}
}
