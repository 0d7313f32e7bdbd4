package org.augenhoehe.sharing.handover.damage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.handover.note.HandoverNoteTaking;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// One side of a loan tells that something is broken.
@Controller
@RequestMapping(Booking.PATH + "/{id}/schaden")
@Access(For.SIGNED_IN)
class DamagePages {
    private static final String TEMPLATE = "sharing/handover/report";

    private final BookingStore bookings;
    private final OfferStore offers;
    private final HandoverSides sides;
    private final DamageBook book;
    private final HandoverNoteTaking taking;

    DamagePages(
            BookingStore bookings, OfferStore offers, HandoverSides sides, DamageBook book, HandoverNoteTaking taking) {
        this.bookings = bookings;
        this.offers = offers;
        this.sides = sides;
        this.book = book;
        this.taking = taking;
    }

    static String path(UUID booking) {
        return Booking.path(booking) + "/schaden";
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, get(page, id), Form.empty()));
    }

    @PostMapping
    @Assisted("sharing.damage.act.reported")
    View report(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Found found,
            @RequestParam(required = false) @Nullable Boolean usable,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String pictureDescription)
            throws IOException {
        var booking = get(page, id);
        var form = Form.empty()
                .with("found", found == null ? null : found.name())
                .with("usable", usable == null ? null : usable.toString())
                .with("words", words)
                .with("pictureDescription", pictureDescription);
        if (found == null) {
            form.reject("found", page.t("sharing.damage.found.missing"));
        }
        if (usable == null) {
            form.reject("usable", page.t("sharing.damage.usable.missing"));
        }
        var note = taking.take(page, form, picture, true);
        if (form.hasErrors() || found == null || usable == null) {
            return page.again(TEMPLATE, values(page, booking, form));
        }
        return switch (book.report(page.visitor().id(), id, new Report(found, usable, note))) {
            case Handing.Done(var path) -> page.goOn(path, "success", "sharing.damage.said.reported");
            case Handing.Refused(var why) ->
                page.again(TEMPLATE, values(page, booking, form.reject("found", page.t(why.textKey()))));
            case Handing.Closed(var because) ->
                page.again(TEMPLATE, values(page, booking, form.reject("words", DoorSentence.of(page, because))));
        };
    }

    private Booking get(Page page, UUID id) {
        var booking = bookings.get(id);
        if (sides.of(page.visitor().id(), offers.get(booking.offer()), booking).isEmpty()) {
            throw new NotFound();
        }
        return booking;
    }

    private Map<String, ?> values(Page page, Booking booking, Form form) {
        var found = Stream.of(Found.RETURN, Found.HANDOVER)
                .filter(one -> book.why(booking, one) == null)
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
        return Map.of(
                "booking",
                booking,
                "offer",
                offers.get(booking.offer()),
                "found",
                found,
                "usable",
                usable(page),
                "form",
                form);
    }

    static List<Option> usable(Page page) {
        return List.of(
                new Option("true", page.t("sharing.damage.usable.yes")),
                new Option("false", page.t("sharing.damage.usable.no")));
    }
}
