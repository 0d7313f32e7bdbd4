package org.augenhoehe.following;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.places.District;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What somebody follows, and the buttons for it. Places are chosen here: they have no pages of their own.
@Controller
@Access(For.SIGNED_IN)
class FollowPages implements MyPlaceEntry {
    static final String PATH = "/folgen";
    private static final String PLACE = "ort";

    private final FollowStore store;
    private final FollowBook book;
    private final Reading reading;
    private final Gazetteer gazetteer;

    FollowPages(FollowStore store, FollowBook book, Reading reading, Gazetteer gazetteer) {
        this.store = store;
        this.book = book;
        this.reading = reading;
        this.gazetteer = gazetteer;
    }

    @GetMapping(PATH)
    @Assisted(errand = Errand.ORDERING)
    View list(Page page) {
        return page.show("following/list", values(page, Form.empty()));
    }

    @PostMapping(PATH)
    @Assisted(value = "following.act.followed", errand = Errand.ORDERING)
    View followPlace(Page page, @RequestParam(name = PLACE, defaultValue = "") String typed) {
        var district = gazetteer.districts().stream()
                .filter(one -> one.id().toString().equals(typed))
                .findFirst();
        if (district.isEmpty()) {
            var form = Form.empty().with(PLACE, typed);
            return page.again("following/list", values(page, form.reject(PLACE, page.t("following.place.missing"))));
        }
        return follow(page, Subject.place(district.get()), PATH);
    }

    @PostMapping(PATH + "/{kind}/{id}")
    @Assisted(value = "following.act.followed", errand = Errand.ORDERING)
    View follow(Page page, @PathVariable String kind, @PathVariable UUID id) {
        var subject = subject(kind, id);
        return follow(page, subject, back(subject));
    }

    @PostMapping(PATH + "/{kind}/{id}/nicht-mehr")
    @Assisted(value = "following.act.unfollowed", errand = Errand.ORDERING)
    View unfollow(
            Page page,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(name = "liste", defaultValue = "false") boolean fromList) {
        var subject = subject(kind, id);
        book.unfollow(page.visitor().id(), subject);
        return page.goOn(fromList ? PATH : back(subject), "success", "following.said.unfollowed");
    }

    private View follow(Page page, Subject subject, String back) {
        return book.follow(page.visitor().id(), subject)
                ? page.goOn(back, "success", "following.said.followed")
                : page.goOn(PATH, "warning", "following.said.many");
    }

    private String back(Subject subject) {
        return reading.find(subject).map(named -> named.href()).orElse(PATH);
    }

    private static Subject subject(String kind, UUID id) {
        return new Subject(Subject.Kind.find(kind).orElseThrow(NotFound::new), id);
    }

    private Map<String, ?> values(Page page, Form form) {
        var followed = store.list(page.visitor().id());
        var names = reading.find(followed.stream().map(Followed::subject).toList());
        var lines = followed.stream()
                .map(one -> new FollowLine(
                        new FollowButton(one.subject(), true), names.get(one.subject()), page.day(one.since())))
                .toList();
        return Map.of("lines", lines, "form", form, "places", places());
    }

    private List<Option> places() {
        return gazetteer.districts().stream()
                .map((District district) -> new Option(district.id().toString(), district.longLabel()))
                .toList();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "following.title";
    }
}
