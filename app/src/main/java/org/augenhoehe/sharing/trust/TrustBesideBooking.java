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
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.springframework.stereotype.Component;

/// Who was asked for something reads of whoever asks: what happened so far, who vouches, where they belong to. Nobody
/// else does.
@Component
class TrustBesideBooking implements BookingBeside {
    private final LendingFactBook book;
    private final VouchStore vouches;
    private final FactCommentStore shown;
    private final Admission admission;
    private final Organisations organisations;
    private final People people;

    TrustBesideBooking(
            LendingFactBook book,
            VouchStore vouches,
            FactCommentStore shown,
            Admission admission,
            Organisations organisations,
            People people) {
        this.book = book;
        this.vouches = vouches;
        this.shown = shown;
        this.admission = admission;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        var visitor = page.visitor().person();
        var borrower = booking.person();
        if (booking.isBy(visitor)) {
            return List.of(new Way(SharingTrustPages.PATH, page.t("sharing.trust.own.way")));
        }
        if (!isRead(page, booking, offer) || borrower == null) {
            return List.of();
        }
        var ways = new ArrayList<Way>();
        // Only a person's own thing makes the two know each other; for a group's things its members do.
        if (visitor != null && visitor.equals(offer.person()) && booking.state() != BookingState.ASKED) {
            ways.add(new Way(VouchBook.PATH + "/fuer/" + borrower, page.t("sharing.trust.vouch.way")));
        }
        var facts = book.of(borrower);
        Stream.concat(facts.late().stream(), facts.missed().stream())
                .filter(one -> !one.comment().isEmpty() && one.commentId() != null)
                .forEach(one -> ways.add(new Way(
                        "/melden/" + ModeratedFactComments.KIND + "/" + one.commentId(),
                        page.t("sharing.trust.report", page.day(one.day())))));
        return ways;
    }

    /// Whoever was asked reads it, as long as it is asked for, agreed or out.
    private boolean isRead(Page page, Booking booking, Offer offer) {
        return booking.state().keepsHours()
                && !booking.isBy(page.visitor().person())
                && admission.tends(page.visitor().person(), offer);
    }

    @Override
    public List<String> facts(Page page, Booking booking, Offer offer) {
        var borrower = booking.person();
        if (borrower == null || !isRead(page, booking, offer)) {
            return List.of();
        }
        var facts = book.of(borrower);
        var told = new ArrayList<>(FactSentences.of(page, facts));
        told.addAll(FactSentences.comments(page, facts));
        told.addAll(memberships(page, borrower, offer));
        told.addAll(vouching(page, borrower));
        return told;
    }

    /// What the person shows, and what both know anyway: that they belong to the group whose it is.
    private List<String> memberships(Page page, UUID borrower, Offer offer) {
        var members = new HashSet<>(organisations.listOfMember(borrower));
        var told = new HashSet<>(shown.listShown(borrower));
        if (offer.organisation() != null) {
            told.add(offer.organisation());
        }
        members.retainAll(told);
        return organisations.names(members).values().stream()
                .sorted()
                .map(name -> page.t("sharing.trust.fact.member", name))
                .toList();
    }

    private List<String> vouching(Page page, UUID borrower) {
        var all = vouches.listFor(borrower);
        var names = people.names(all.stream().map(Vouch::voucher).collect(Collectors.toSet()));
        return all.stream()
                .filter(one -> names.containsKey(one.voucher()))
                .map(one -> one.words().isEmpty() || one.hidden()
                        ? page.t("sharing.trust.fact.vouch", names.get(one.voucher()))
                        : page.t("sharing.trust.fact.vouch.words", names.get(one.voucher()), one.words()))
                .toList();
    }
}
