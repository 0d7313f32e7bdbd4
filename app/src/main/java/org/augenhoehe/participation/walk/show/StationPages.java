package org.augenhoehe.participation.walk.show;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.walk.route.RouteBook;
import org.augenhoehe.participation.walk.route.Routed;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
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

/// Naming a station: of hosts it is on the way, of others it is a suggestion. Hosts put them in other words.
@Controller
@RequestMapping("/rundgang/{step}/stationen")
@Access(For.SIGNED_IN)
class StationPages {
    private static final String TEMPLATE = "participation/walk/station";

    private final Walks walks;
    private final RouteBook book;
    private final WalkPlaces places;

    StationPages(Walks walks, RouteBook book, WalkPlaces places) {
        this.walks = walks;
        this.book = book;
        this.places = places;
    }

    @GetMapping("/neu")
    @Assisted
    View ask(Page page, @PathVariable UUID step) {
        var shown = walks.of(page, step);
        return shown.mayName()
                ? page.show(TEMPLATE, values(shown, Form.empty(), null))
                : page.goOn(shown.path(), "info", "walk.station.closed");
    }

    @PostMapping("/neu")
    @Assisted("walk.act.station")
    View name(Page page, @PathVariable UUID step, @Valid @ModelAttribute StationForm typed, BindingResult validation) {
        var shown = walks.of(page, step);
        var form = page.form(validation);
        var where = places.read(page, form, null);
        if (!form.hasErrors()) {
            var named = book.name(page.visitor().id(), step, typed.wish(where));
            if (named instanceof Routed.Done(var station, var held)) {
                return page.goOn(
                        Walk.path(step) + (held ? "" : "#stationen"),
                        held ? "info" : "success",
                        held ? "walk.held" : shown.host() ? "walk.station.named" : "walk.station.suggested");
            }
            form.reject("", RoutedSentence.of(page, named));
        }
        return page.again(TEMPLATE, values(shown, form, null));
    }

    @GetMapping("/{id}")
    View edit(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        walks.getForHost(page, step);
        var station = walks.station(step, id);
        return page.show(TEMPLATE, values(walks.of(page, step), StationForm.of(station), station));
    }

    @PostMapping("/{id}")
    View change(
            Page page,
            @PathVariable UUID step,
            @PathVariable UUID id,
            @Valid @ModelAttribute StationForm typed,
            BindingResult validation) {
        walks.getForHost(page, step);
        var station = walks.station(step, id);
        var form = page.form(validation);
        var where = places.read(page, form, new Whereabouts(station.place(), station.latitude(), station.longitude()));
        if (!form.hasErrors()) {
            var changed = book.change(page.visitor().id(), id, typed.wish(where));
            if (changed instanceof Routed.Done(var any, var held)) {
                return page.goOn(
                        Walk.path(step) + (held ? "" : "#stationen"),
                        held ? "info" : "success",
                        held ? "walk.held" : "walk.station.changed");
            }
            form.reject("", RoutedSentence.of(page, changed));
        }
        return page.again(TEMPLATE, values(walks.of(page, step), form, station));
    }

    private Map<String, ?> values(WalkShown shown, Form form, @Nullable Station station) {
        var values = new HashMap<String, Object>(Map.of("shown", shown, "form", form, "places", places.options()));
        if (station != null) {
            values.put("station", station);
        }
        return values;
    }
}
