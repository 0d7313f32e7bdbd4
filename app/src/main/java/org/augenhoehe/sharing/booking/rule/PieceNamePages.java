package org.augenhoehe.sharing.booking.rule;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.piece.Piece;
import org.augenhoehe.sharing.booking.piece.PieceNaming;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What the equal pieces of a thing are called, so that people can choose one.
@Controller
@RequestMapping(Offer.PATH + "/{id}/stuecke")
@Access(For.SIGNED_IN)
class PieceNamePages {
    private static final String TEMPLATE = "sharing/booking/pieces";
    private static final int LONGEST = 80;

    private final OpeningBook opening;
    private final PieceStore pieces;
    private final PieceNaming naming;

    PieceNamePages(OpeningBook opening, PieceStore pieces, PieceNaming naming) {
        this.opening = opening;
        this.pieces = pieces;
        this.naming = naming;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID id) {
        var offer = opening.requireTended(page.visitor().id(), id);
        var form = Form.empty();
        inUse(offer).forEach(one -> form.with(field(one), one.name()));
        return show(page, offer, form);
    }

    @PostMapping
    View name(Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var offer = opening.requireTended(page.visitor().id(), id);
        var form = Form.empty();
        var names = new HashMap<Integer, String>();
        for (var one : inUse(offer)) {
            var first = typed.getFirst(field(one));
            var name = first == null ? "" : first.strip();
            form.with(field(one), name);
            names.put(one.number(), name);
            if (name.length() > LONGEST) {
                form.reject(field(one), page.t("sharing.booking.pieces.long"));
            }
        }
        if (!form.hasErrors()) {
            var closed = naming.name(page.visitor().id(), id, names);
            if (closed.isEmpty()) {
                return page.goOn(offer.path() + "/stuecke", "success", "sharing.booking.pieces.done");
            }
            form.reject("", DoorSentence.of(page, closed.get()));
        }
        return show(page, offer, form);
    }

    private List<Piece> inUse(Offer offer) {
        return pieces.listOf(offer.id()).stream()
                .filter(one -> one.number() <= offer.pieces())
                .toList();
    }

    private View show(Page page, Offer offer, Form form) {
        var values = new HashMap<String, Object>();
        values.put("offer", offer);
        values.put("form", form);
        values.put("pieces", inUse(offer));
        return form.hasErrors() ? page.again(TEMPLATE, values) : page.show(TEMPLATE, values);
    }

    private static String field(Piece piece) {
        return "piece" + piece.number();
    }
}
