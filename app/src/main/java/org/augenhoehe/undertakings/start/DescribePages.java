package org.augenhoehe.undertakings.start;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

@Controller
@RequestMapping("/vorhaben/{id}/aendern")
@Access(For.SIGNED_IN)
class DescribePages {
    private final DescribeBook book;
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final PlaceField places;

    DescribePages(DescribeBook book, UndertakingStore undertakings, Participants participants, PlaceField places) {
        this.book = book;
        this.undertakings = undertakings;
        this.participants = participants;
        this.places = places;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID id) {
        var old = get(page, id);
        var form = Form.empty()
                .with("question", old.question())
                .with("about", old.about())
                .with("easyQuestion", old.easyQuestion())
                .with("easyAbout", old.easyAbout())
                .with("place", old.place())
                .with("entry", old.entry().name());
        return page.show("undertakings/start/describe", values(old, form, false));
    }

    @PostMapping
    View describe(
            Page page, @PathVariable UUID id, @Valid @ModelAttribute DescribeForm typed, BindingResult validation) {
        var old = get(page, id);
        var form = page.form(validation);
        var place = places.read(page, form, "place");
        if (form.hasErrors()) {
            return page.again("undertakings/start/describe", values(old, form, false));
        }
        return switch (book.describe(page.visitor().id(), id, typed, Whereabouts.of(place))) {
            case DescribeBook.Described.Done done ->
                page.goOn(Undertaking.home(id), "success", "undertakings.describe.done");
            case DescribeBook.Described.Meanwhile meanwhile -> {
                form.reject("", page.t("undertakings.describe.meanwhile"));
                yield page.again("undertakings/start/describe", values(undertakings.get(id), form, true));
            }
            case DescribeBook.Described.Hidden hidden -> {
                form.reject("question", page.t("undertakings.describe.hidden"));
                yield page.again("undertakings/start/describe", values(old, form, false));
            }
            case DescribeBook.Described.Closed(var because) -> {
                form.reject("question", DoorSentence.of(page, because));
                yield page.again("undertakings/start/describe", values(old, form, false));
            }
        };
    }

    private Undertaking get(Page page, UUID id) {
        var undertaking = undertakings.get(id);
        participants.requireHost(page.visitor().id(), id);
        return undertaking;
    }

    /// @param compared whether to show what somebody else wrote meanwhile
    private Map<String, ?> values(Undertaking now, Form form, boolean compared) {
        return Map.of("now", now, "form", form, "places", places.options(), "compared", compared);
    }
}
