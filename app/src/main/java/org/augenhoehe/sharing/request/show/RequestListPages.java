package org.augenhoehe.sharing.request.show;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.search.GermanText;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.request.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Everything that is asked for here, to look through.
@Controller
@Access(For.EVERYONE)
class RequestListPages {
    static final String PATH = "/teilen/gesuche";
    private static final int ON_A_PAGE = 20;
    private static final int LONGEST = 200;
    private static final String PLACE = "ort";
    private static final List<String> FIELDS =
            List.of("q", "was", "art", PLACE, PLACE + "-liste", PLACE + "-breite", PLACE + "-laenge");

    private final RequestListStore store;
    private final Owners owners;
    private final GermanText german;
    private final PlaceField places;

    RequestListPages(RequestListStore store, Owners owners, GermanText german, PlaceField places) {
        this.store = store;
        this.owners = owners;
        this.german = german;
        this.places = places;
    }

    @GetMapping(PATH)
    View list(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.empty();
        FIELDS.forEach(field -> form.with(field, first(typed, field)));
        var sought = new RequestSought(
                german.query(form.value("q").strip()),
                Arrays.stream(Good.values())
                        .filter(one -> one.name().equals(form.value("was")))
                        .findFirst()
                        .orElse(null),
                Category.find(form.value("art")).orElse(null),
                places.read(page, form, PLACE).point().orElse(null));
        var count = store.count(sought);
        var last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        var number = Math.clamp(page(typed), 1, last);
        var href = href(form);
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("lines", lines(sought, (number - 1) * ON_A_PAGE));
        values.put("count", count);
        values.put("number", number);
        values.put("last", last);
        values.put("href", href);
        values.put("narrowed", !href.equals(PATH + "?seite="));
        values.put("places", places.options());
        values.put("goods", Good.options(page));
        values.put("categories", Category.options(page));
        return page.show("sharing/request/list", values);
    }

    private List<RequestLine> lines(RequestSought sought, int offset) {
        var requests = store.list(sought, ON_A_PAGE, offset);
        var names = owners.names(
                requests.stream().map(Request::person), requests.stream().map(Request::organisation));
        return requests.stream()
                .map(request -> {
                    var owner = request.organisation() == null ? request.person() : request.organisation();
                    return new RequestLine(request, owner == null ? "" : names.getOrDefault(owner, ""));
                })
                .toList();
    }

    private static String href(Form form) {
        return FIELDS.stream()
                        .filter(field -> !form.value(field).isEmpty())
                        .map(field -> field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8) + "&")
                        .collect(Collectors.joining("", PATH + "?", ""))
                + "seite=";
    }

    private static int page(MultiValueMap<String, String> typed) {
        var number = first(typed, "seite");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        @Nullable String value = typed.getFirst(field);
        return value == null ? "" : value.substring(0, Math.min(LONGEST, value.length()));
    }
}
