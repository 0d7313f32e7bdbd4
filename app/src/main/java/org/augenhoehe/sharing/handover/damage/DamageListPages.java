package org.augenhoehe.sharing.handover.damage;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.piece.Piece;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.note.HandoverNoteTaking;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
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

/// All damages of an offer, for its owner, who also writes down what they found themselves.
@Controller
@RequestMapping(Offer.PATH + "/{id}/schaeden")
@Access(For.SIGNED_IN)
class DamageListPages {
    private static final String TEMPLATE = "sharing/handover/damages";
    private static final int MOST = 100;

    private final OfferStore offers;
    private final Admission admission;
    private final PieceStore pieces;
    private final DamageStore store;
    private final DamageBook book;
    private final HandoverNoteTaking taking;

    DamageListPages(
            OfferStore offers,
            Admission admission,
            PieceStore pieces,
            DamageStore store,
            DamageBook book,
            HandoverNoteTaking taking) {
        this.offers = offers;
        this.admission = admission;
        this.pieces = pieces;
        this.store = store;
        this.book = book;
        this.taking = taking;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, get(page, id), Form.empty()));
    }

    @PostMapping
    View report(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long piece,
            @RequestParam(required = false) @Nullable Boolean usable,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String pictureDescription)
            throws IOException {
        var offer = get(page, id);
        var form = Form.empty()
                .with("piece", piece == null ? null : piece.toString())
                .with("usable", usable == null ? null : usable.toString())
                .with("words", words)
                .with("pictureDescription", pictureDescription);
        var all = pieces.listOf(id);
        var which =
                piece == null && all.size() == 1 ? Long.valueOf(all.getFirst().id()) : piece;
        if (which == null || all.stream().noneMatch(one -> Objects.equals(which, one.id()))) {
            form.reject("piece", page.t("sharing.damage.piece.missing"));
        }
        if (usable == null) {
            form.reject("usable", page.t("sharing.damage.usable.missing"));
        }
        var note = taking.take(page, form, picture, true);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, offer, form));
        }
        var report = new Report(Found.BETWEEN, Objects.requireNonNull(usable), note);
        return switch (book.report(page.visitor().id(), id, Objects.requireNonNull(which), report)) {
            case Handing.Done(var path) -> page.goOn(path, "success", "sharing.damage.said.reported");
            case Handing.Refused(var why) ->
                page.again(TEMPLATE, values(page, offer, form.reject("words", page.t(why.textKey()))));
            case Handing.Closed(var because) ->
                page.again(TEMPLATE, values(page, offer, form.reject("words", DoorSentence.of(page, because))));
        };
    }

    private Offer get(Page page, UUID id) {
        return offers.find(id)
                .filter(offer -> admission.tends(page.visitor().id(), offer) && offer.isBookable())
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, Offer offer, Form form) {
        var options = pieces.listOf(offer.id()).stream()
                .map(piece -> new Option(Long.toString(piece.id()), called(page, piece)))
                .toList();
        return Map.of(
                "offer",
                offer,
                "damages",
                store.listOfOffer(offer.id(), MOST),
                "pieces",
                options,
                "usable",
                DamagePages.usable(page),
                "form",
                form);
    }

    static String called(Page page, Piece piece) {
        return piece.name().isEmpty()
                ? page.t("sharing.damage.piece.number", piece.number())
                : page.t("sharing.damage.piece.named", piece.number(), piece.name());
    }
}
