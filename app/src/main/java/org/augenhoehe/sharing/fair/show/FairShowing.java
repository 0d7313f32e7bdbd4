package org.augenhoehe.sharing.fair.show;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.fair.Slot;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what somebody reads of an allocation.
@Component
class FairShowing {
    private final FairStore store;
    private final ApplicationStore applications;
    private final OfferStore offers;
    private final Admission admission;
    private final Clock clock;

    FairShowing(FairStore store, ApplicationStore applications, OfferStore offers, Admission admission, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.offers = offers;
        this.admission = admission;
        this.clock = clock;
    }

    FairShown get(Page page, UUID id) {
        var fair = store.get(id);
        var offer = offers.get(fair.offer());
        var reader = page.visitor().person();
        if (!admission.shows(reader, offer)) {
            throw new NotFound();
        }
        var now = clock.instant();
        var tends = admission.tends(reader, offer);
        var slots = store.listSlots(id);
        var own = reader == null ? null : applications.find(id, reader).orElse(null);
        var count = applications.count(id);
        return new FairShown(
                fair,
                offer,
                slots.stream()
                        .map(slot -> new Option(Integer.toString(slot.number()), called(page, slot)))
                        .toList(),
                count,
                own,
                won(page, own, slots),
                fair.takes(now),
                admission.admits(reader, offer) && !tends,
                tends,
                tends && fair.isLookedAt(now),
                fair.isDecided() ? result(page, fair, slots, FairShown.isKept(fair, count)) : List.of());
    }

    static String called(Page page, Slot slot) {
        return slot.isHours()
                ? page.t(
                        "sharing.fair.slot",
                        page.moment(slot.span().from()),
                        page.moment(slot.span().until()))
                : page.t("sharing.fair.slot.thing");
    }

    private static String won(Page page, @Nullable Application own, List<Slot> slots) {
        var got = own == null ? null : own.got();
        if (got == null) {
            return "";
        }
        return slots.stream()
                .filter(slot -> got.equals(slot.number()))
                .map(slot -> called(page, slot))
                .findFirst()
                .orElse("");
    }

    /// In the order in which they stood.
    private List<List<Cell>> result(Page page, Fair fair, List<Slot> slots, boolean kept) {
        Map<Integer, Slot> byNumber = slots.stream().collect(Collectors.toMap(Slot::number, Function.identity()));
        return applications.listOf(fair.id()).stream()
                .filter(one -> one.place() != null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.place())))
                .map(one -> Stream.of(
                                Stream.of(Cell.text(one.receipt()), Cell.number(String.valueOf(one.place()))),
                                kept
                                        ? Stream.<Cell>empty()
                                        : Stream.of(Cell.number(
                                                String.valueOf(Objects.requireNonNull(one.standing()) + 1))),
                                Stream.of(Cell.text(got(page, one, byNumber))))
                        .flatMap(Function.identity())
                        .toList())
                .toList();
    }

    private static String got(Page page, Application one, Map<Integer, Slot> slots) {
        var got = one.got();
        if (got == null) {
            return page.t(one.passedOver() ? "sharing.fair.passed" : "sharing.fair.nothing");
        }
        var slot = slots.get(got);
        return slot == null ? "" : called(page, slot);
    }
}
