package org.augenhoehe.sharing.handover.damage;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.Side;
import org.augenhoehe.sharing.handover.note.HandoverNoteStore;
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

/// One damage: what both sides say, and what the owner does about it.
@Controller
@RequestMapping(Damage.PATH + "/{id}")
@Access(For.SIGNED_IN)
class RepairPages {
    private static final String TEMPLATE = "sharing/handover/damage";

    private final DamageStore store;
    private final DamageBook book;
    private final OfferStore offers;
    private final PieceStore pieces;
    private final HandoverNoteStore notes;
    private final HandoverNoteTaking taking;

    RepairPages(
            DamageStore store,
            DamageBook book,
            OfferStore offers,
            PieceStore pieces,
            HandoverNoteStore notes,
            HandoverNoteTaking taking) {
        this.store = store;
        this.book = book;
        this.offers = offers;
        this.pieces = pieces;
        this.notes = notes;
        this.taking = taking;
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, get(page, id), Form.empty(), Form.empty()));
    }

    @PostMapping("/notiz")
    @Assisted("sharing.handover.act.noted")
    View say(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String pictureDescription)
            throws IOException {
        var damage = get(page, id);
        var form = Form.empty().with("words", words).with("pictureDescription", pictureDescription);
        var note = taking.take(page, form, picture, true);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, damage, form, Form.empty()));
        }
        return switch (book.say(page.visitor().id(), id, note)) {
            case Handing.Done(var path) -> page.goOn(path, "success", "sharing.handover.said.noted");
            case Handing.Refused(var why) ->
                page.again(TEMPLATE, values(page, damage, form.reject("words", page.t(why.textKey())), Form.empty()));
            case Handing.Closed(var because) ->
                page.again(
                        TEMPLATE,
                        values(page, damage, form.reject("words", DoorSentence.of(page, because)), Form.empty()));
        };
    }

    /// The names of its fields differ from those of the other form on the page.
    @PostMapping("/weiter")
    View step(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DamageState step,
            @RequestParam(required = false) @Nullable Boolean usable,
            @RequestParam(name = "stepWords", defaultValue = "") String words)
            throws IOException {
        var damage = get(page, id);
        var form = Form.empty()
                .with("step", step == null ? null : step.name())
                .with("usable", usable == null ? null : usable.toString())
                .with("stepWords", words);
        if (step == null) {
            form.reject("step", page.t("sharing.damage.step.missing"));
        }
        if (usable == null) {
            form.reject("usable", page.t("sharing.damage.usable.missing"));
        }
        var read = Form.empty().with("words", words);
        var note = taking.take(page, read, null, true);
        var wrong = read.error("words");
        if (wrong != null) {
            form.reject("stepWords", wrong);
        }
        if (form.hasErrors() || step == null || usable == null) {
            return page.again(TEMPLATE, values(page, damage, Form.empty(), form));
        }
        return switch (book.step(page.visitor().id(), id, step, usable, note)) {
            case Handing.Done(var path) -> page.goOn(path, "success", "sharing.damage.said.moved");
            case Handing.Refused(var why) ->
                page.again(
                        TEMPLATE,
                        values(page, get(page, id), Form.empty(), form.reject("step", page.t(why.textKey()))));
            case Handing.Closed(var because) ->
                page.again(
                        TEMPLATE,
                        values(page, damage, Form.empty(), form.reject("stepWords", DoorSentence.of(page, because))));
        };
    }

    private Damage get(Page page, UUID id) {
        return store.find(id)
                .filter(damage -> book.isReadBy(page.visitor().id(), damage))
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, Damage damage, Form saying, Form stepping) {
        var offer = offers.get(damage.offer());
        var side = book.side(page.visitor().id(), offer, damage);
        var shown = new DamageShown(
                damage,
                offer,
                offer.pieces() > 1
                        ? pieces.find(damage.piece())
                                .map(piece -> DamageListPages.called(page, piece))
                                .orElse("")
                        : "",
                side,
                notes.listOfDamage(damage.id()),
                side == Side.OWNER ? steps(page, damage) : List.of(),
                damage.booking() == null ? "" : "/teilen/schlichtung/neu?buchung=" + damage.booking());
        return Map.of("shown", shown, "usable", DamagePages.usable(page), "saying", saying, "stepping", stepping);
    }

    private static List<Option> steps(Page page, Damage damage) {
        return Arrays.stream(DamageState.values())
                .filter(damage.state().ways()::contains)
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
    }
}
