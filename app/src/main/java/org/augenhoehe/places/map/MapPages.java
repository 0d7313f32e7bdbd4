package org.augenhoehe.places.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The map and its equal list, and the two for other sites.
@Controller
@Access(For.EVERYONE)
class MapPages {
    private static final int ON_A_PAGE = 20;

    /// So much is shown around a place that somebody names: about two kilometres to each side.
    private static final double AROUND = 2000;

    /// In degrees, some hundred metres: what was found does not stand at the edge.
    private static final double MARGIN = 0.004;

    private final MapAsked asked;
    private final MapList list;
    private final MapLayers layers;
    private final PlaceField places;
    private final List<MapDeed> deeds;

    MapPages(MapAsked asked, MapList list, MapLayers layers, PlaceField places, List<MapDeed> deeds) {
        this.asked = asked;
        this.list = list;
        this.layers = layers;
        this.places = places;
        this.deeds =
                deeds.stream().sorted(Comparator.comparingInt(MapDeed::order)).toList();
    }

    @GetMapping(MapEmbedding.MAP)
    View map(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var filter = asked.filter(typed);
        var form = asked.form(typed, filter);
        var near = asked.near(page, form).point().orElse(null);
        var shown = shown(page, typed, filter, form, near, MapEmbedding.MAP);
        shown.put("places", places.options());
        shown.put("deeds", deeds);
        shown.put("categories", layers.categories(page));
        shown.put("narrowed", !MapAsked.href("", filter, form).equals("?seite="));
        return page.show("places/page", shown);
    }

    /// For other sites: it only reads, sets no cookie and may stand in a frame.
    @GetMapping(MapEmbedding.EMBEDDED)
    View embedded(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var filter = asked.filter(typed);
        var form = asked.form(typed, filter);
        var near = asked.near(page, form).point().orElse(null);
        var shown = shown(page, typed, filter, form, near, MapEmbedding.EMBEDDED);
        shown.put("whole", MapEmbedding.MAP + "?" + filter.address());
        return page.show("places/embedded", shown);
    }

    private Map<String, Object> shown(
            Page page,
            MultiValueMap<String, String> typed,
            MapFilter filter,
            Form form,
            @Nullable Coordinates near,
            String path) {
        var found = list.find(filter);
        var last = Math.max(1, Math.ceilDiv(found.count(), ON_A_PAGE));
        var number = Math.clamp(MapAsked.page(typed), 1, last);
        var shown = new HashMap<String, Object>();
        shown.put("form", form);
        shown.put("count", found.count());
        shown.put("entries", list.entries(page, filter, near, ON_A_PAGE, (number - 1) * ON_A_PAGE));
        shown.put("layers", layers.all());
        shown.put("map", new DrawnMap(tiles(filter), List.of(), start(filter, near, found.around())));
        shown.put("measured", near != null);
        shown.put("number", number);
        shown.put("last", last);
        shown.put("href", MapAsked.href(path, filter, form));
        return shown;
    }

    private static String tiles(MapFilter filter) {
        return "/karte/kacheln/{z}/{x}/{y}.mvt" + (filter.address().isEmpty() ? "" : "?" + filter.address());
    }

    /// Around the place that was named; else around what was found; without a question the whole place.
    private static @Nullable Envelope start(MapFilter filter, @Nullable Coordinates near, @Nullable Envelope found) {
        if (near != null) {
            var box = near.around(AROUND);
            return new Envelope(box.west(), box.east(), box.south(), box.north());
        }
        if (found == null || filter.equals(MapFilter.NONE)) {
            return null;
        }
        var around = found.copy();
        around.expandBy(MARGIN);
        return around;
    }
}
