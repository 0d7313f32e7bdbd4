package org.augenhoehe.sharing.booking.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.book.BookingGate;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.LimitStore;
import org.augenhoehe.sharing.booking.opening.OpeningStore;
import org.augenhoehe.sharing.booking.piece.Piece;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// What the form says in which people book.
@Component
public class BookingFormShowing {
    private static final List<String> FIELDS = List.of(
            "fromDay",
            "fromTime",
            "untilDay",
            "untilTime",
            "piece",
            "forWhom",
            "words",
            "repeat",
            "repeatUntil",
            "repeatWhich",
            "deed");

    private final OfferStore offers;
    private final Admission admission;
    private final BookingGate gate;
    private final OpeningStore openings;
    private final LimitStore limits;
    private final PieceStore pieces;
    private final Organisations organisations;

    BookingFormShowing(
            OfferStore offers,
            Admission admission,
            BookingGate gate,
            OpeningStore openings,
            LimitStore limits,
            PieceStore pieces,
            Organisations organisations) {
        this.offers = offers;
        this.admission = admission;
        this.gate = gate;
        this.openings = openings;
        this.limits = limits;
        this.pieces = pieces;
        this.organisations = organisations;
    }

    public static Form form(MultiValueMap<String, String> typed) {
        var form = Form.empty();
        for (var field : FIELDS) {
            var value = typed.getFirst(field);
            form.with(field, value == null ? "" : value);
        }
        return form;
    }

    /// @throws NotFound where they may not read it
    Offer shown(Page page, UUID id) {
        var offer = offers.get(id);
        if (!admission.shows(page.visitor().person(), offer)) {
            throw new NotFound();
        }
        return offer;
    }

    boolean isWholeDays(Page page, UUID id) {
        return openings.of(shown(page, id)).wholeDays();
    }

    /// @param taken whether one may wait for it
    /// @param missing on which days of a series it is not to be had
    Map<String, Object> values(Page page, UUID id, Form form, boolean taken, List<String> missing) {
        var offer = shown(page, id);
        var opening = openings.of(offer);
        var limit = offer.organisation() == null ? Limit.NONE : limits.of(offer.organisation());
        var person = page.visitor().id();
        var values = new HashMap<String, Object>();
        values.put("offer", offer);
        values.put("form", form);
        values.put("wholeDays", opening.wholeDays());
        values.put("rules", RuleSentences.of(page, opening, limit));
        values.put("hours", RuleSentences.hours(page, opening));
        values.put(
                "against",
                gate.against(person, offer, null)
                        .map(one -> BookingWords.sentence(page, one))
                        .orElse(""));
        values.put("pieces", named(page, offer));
        values.put("forWhom", forWhom(page, person));
        values.put("taken", taken);
        values.put("missing", missing);
        return values;
    }

    /// Only where the owner gave them names is there anything to choose.
    private List<Option> named(Page page, Offer offer) {
        if (offer.pieces() == 1) {
            return List.of();
        }
        var inUse = pieces.listOf(offer.id()).stream()
                .filter(one -> one.number() <= offer.pieces() && one.outSince() == null)
                .toList();
        return inUse.stream().allMatch(one -> one.name().isEmpty())
                ? List.of()
                : inUse.stream()
                        .map(one -> new Option(String.valueOf(one.id()), name(page, one)))
                        .toList();
    }

    public static String name(Page page, Piece piece) {
        return piece.name().isEmpty() ? page.t("sharing.booking.piece", piece.number()) : piece.name();
    }

    private List<Option> forWhom(Page page, UUID person) {
        var names = organisations.names(organisations.listOfMember(person));
        if (names.isEmpty()) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", page.t("sharing.booking.for.me")));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(page.language().collator()))
                .forEach(one -> options.add(new Option(one.getKey().toString(), one.getValue())));
        return options;
    }
}
