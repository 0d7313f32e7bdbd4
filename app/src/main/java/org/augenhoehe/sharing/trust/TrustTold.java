package org.augenhoehe.sharing.trust;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.augenhoehe.sharing.trust.fact.FactCommentStore;
import org.augenhoehe.sharing.trust.fact.FactSentences;
import org.augenhoehe.sharing.trust.fact.LendingFactBook;
import org.augenhoehe.sharing.trust.fact.ModeratedFactComments;
import org.augenhoehe.sharing.trust.vouch.Vouch;
import org.augenhoehe.sharing.trust.vouch.VouchStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What whoever was asked for something reads of whoever asks: what happened so far, where they belong to, who vouches.
/// Whether it is read at all says whoever asks this.
@Component
public class TrustTold {
    private final LendingFactBook book;
    private final VouchStore vouches;
    private final FactCommentStore shown;
    private final Organisations organisations;
    private final People people;

    TrustTold(
            LendingFactBook book,
            VouchStore vouches,
            FactCommentStore shown,
            Organisations organisations,
            People people) {
        this.book = book;
        this.vouches = vouches;
        this.shown = shown;
        this.organisations = organisations;
        this.people = people;
    }

    /// @param organisation that was asked; null for a person
    public List<String> facts(Page page, UUID person, @Nullable UUID organisation) {
        var facts = book.of(person);
        var told = new ArrayList<>(FactSentences.of(page, facts));
        told.addAll(FactSentences.comments(page, facts));
        told.addAll(memberships(page, person, organisation));
        told.addAll(vouching(page, person));
        return told;
    }

    /// Ways to report what the person said to single ones.
    public List<Way> reports(Page page, UUID person) {
        var facts = book.of(person);
        return Stream.concat(facts.late().stream(), facts.missed().stream())
                .filter(one -> !one.comment().isEmpty() && one.commentId() != null)
                .map(one -> new Way(
                        "/melden/" + ModeratedFactComments.KIND + "/" + one.commentId(),
                        page.t("sharing.trust.report", page.day(one.day()))))
                .toList();
    }

    /// What the person shows, and what both know anyway: that they belong to the group that was asked.
    private List<String> memberships(Page page, UUID person, @Nullable UUID organisation) {
        var members = new HashSet<>(organisations.listOfMember(person));
        var told = new HashSet<>(shown.listShown(person));
        if (organisation != null) {
            told.add(organisation);
        }
        members.retainAll(told);
        return organisations.names(members).values().stream()
                .sorted()
                .map(name -> page.t("sharing.trust.fact.member", name))
                .toList();
    }

    private List<String> vouching(Page page, UUID person) {
        var all = vouches.listFor(person);
        var names = people.names(all.stream().map(Vouch::voucher).collect(Collectors.toSet()));
        return all.stream()
                .filter(one -> names.containsKey(one.voucher()))
                .map(one -> one.words().isEmpty() || one.hidden()
                        ? page.t("sharing.trust.fact.vouch", names.get(one.voucher()))
                        : page.t("sharing.trust.fact.vouch.words", names.get(one.voucher()), one.words()))
                .toList();
    }
}
