package org.augenhoehe.participation.walk.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.walk.route.RouteBook;
import org.augenhoehe.participation.walk.route.Routed;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.participation.walk.route.WalkStore;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Hosts say when and where a walk begins.
@Controller
@RequestMapping("/rundgang/{step}/vorbereiten")
@Access(For.SIGNED_IN)
class PrepareWalkPages {
    private static final String TEMPLATE = "participation/walk/prepare";
    private static final int SHORTEST = 2;

    private final Walks walks;
    private final WalkStore store;
    private final RouteBook book;
    private final WalkPlaces places;

    PrepareWalkPages(Walks walks, WalkStore store, RouteBook book, WalkPlaces places) {
        this.walks = walks;
        this.store = store;
        this.book = book;
        this.places = places;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID step) {
        var found = walks.getForHost(page, step);
        return page.show(TEMPLATE, values(found, WalkForm.of(store.find(step).orElse(null))));
    }

    @PostMapping
    View prepare(Page page, @PathVariable UUID step, @Valid @ModelAttribute WalkForm typed, BindingResult validation) {
        var found = walks.getForHost(page, step);
        var form = page.form(validation);
        var time = typed.time();
        if (time.isEmpty()) {
            form.reject("begins", page.t("walk.begins.missing"));
        }
        var meeting = places.read(page, form, known(step));
        if (meeting.text().length() < SHORTEST && form.error(WalkPlaces.FIELD) == null) {
            form.reject(WalkPlaces.FIELD, page.t("walk.meeting.missing"));
        }
        if (!form.hasErrors()) {
            var done = book.prepare(page.visitor().id(), step, typed.wish(time.orElseThrow(), meeting));
            if (done instanceof Routed.Done) {
                return page.goOn(Walk.path(step), "success", "walk.prepared");
            }
            form.reject("", RoutedSentence.of(page, done));
        }
        return page.again(TEMPLATE, values(found, form));
    }

    private Map<String, ?> values(Step step, Form form) {
        return Map.of("step", step, "form", form, "places", places.options());
    }

    private @Nullable Whereabouts known(UUID step) {
        return store.find(step)
                .map(walk -> new Whereabouts(walk.meeting(), walk.latitude(), walk.longitude()))
                .orElse(null);
    }
}
