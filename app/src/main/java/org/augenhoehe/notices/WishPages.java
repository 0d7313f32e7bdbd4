package org.augenhoehe.notices;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.consents.Consents;
import org.augenhoehe.notices.Wishes.Rhythm;
import org.augenhoehe.platform.mail.MailAddresses;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

@Controller
class WishPages implements MyPlaceEntry {
    private static final String PATH = "/mein-platz/benachrichtigungen";

    private final WishStore store;
    private final NoticeKinds kinds;
    private final LessMail lessMail;
    private final Consents consents;
    private final ObjectProvider<MailAddresses> addresses;

    WishPages(
            WishStore store,
            NoticeKinds kinds,
            LessMail lessMail,
            Consents consents,
            ObjectProvider<MailAddresses> addresses) {
        this.store = store;
        this.kinds = kinds;
        this.lessMail = lessMail;
        this.consents = consents;
        this.addresses = addresses;
    }

    @GetMapping(PATH)
    @Access(For.SIGNED_IN)
    View show(Page page) {
        var wishes = store.get(page.visitor().id());
        var silenced = store.silenced(page.visitor().id());
        var rooms = rooms(page);
        var form = Form.empty()
                .with("rhythm", wishes.rhythm().name())
                .with("quietFrom", text(wishes.quietFrom()))
                .with("quietTo", text(wishes.quietTo()))
                .with("pausedUntil", text(wishes.pausedUntil()))
                .with(
                        "kinds",
                        optional()
                                .map(NoticeKind::id)
                                .filter(kind -> !silenced.contains(kind))
                                .toList());
        rooms.forEach(room -> room.fill(form));
        return page.show("notices/wishes", view(page, form, rooms));
    }

    @PostMapping(PATH)
    @Access(For.SIGNED_IN)
    @Transactional
    public View change(Page page, @Valid @ModelAttribute WishForm typed, BindingResult validation) {
        var form = page.form(validation);
        var rooms = rooms(page);
        if (!validation.hasFieldErrors() && (typed.quietFrom() == null) != (typed.quietTo() == null)) {
            form.reject(typed.quietFrom() == null ? "quietFrom" : "quietTo", page.t("notices.wishes.quiet.both"));
        }
        if (form.hasErrors()) {
            return page.again("notices/wishes", view(page, form, rooms));
        }
        var silenced = new HashSet<>(optional().map(NoticeKind::id).toList());
        rooms.forEach(room -> room.wanted(form).forEach(silenced::remove));
        store.set(
                page.visitor().id(),
                new Wishes(typed.rhythm(), typed.quietFrom(), typed.quietTo(), typed.pausedUntil(), null),
                silenced);
        return page.goOn(PATH, "success", "notices.said.wishes");
    }

    /// From a letter. The link only asks: mail programs open links on their own.
    @GetMapping(LessMail.PATH + "{signed}")
    @Access(For.EVERYONE)
    View ask(Page page, @PathVariable String signed) {
        var _ = lessMail.find(signed).orElseThrow(NotFound::new);
        return page.show("notices/less-mail", Map.of("action", LessMail.PATH + signed));
    }

    @PostMapping(LessMail.PATH + "{signed}")
    @Access(For.EVERYONE)
    @Transactional
    public View end(Page page, @PathVariable String signed) {
        UUID person = lessMail.find(signed).orElseThrow(NotFound::new);
        var wishes = store.get(person);
        store.set(
                person,
                new Wishes(Rhythm.NEVER, wishes.quietFrom(), wishes.quietTo(), wishes.pausedUntil(), null),
                store.silenced(person));
        return page.goOn("/", "success", "notices.said.ended");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "notices.wishes";
    }

    private List<NewsOfRoom> rooms(Page page) {
        return NewsOfRoom.of(page, optional().toList());
    }

    private Map<String, Object> view(Page page, Form form, List<NewsOfRoom> rooms) {
        var rhythms = Stream.of(Rhythm.values())
                .map(rhythm -> new Option(rhythm.name(), page.t("notices.rhythm." + rhythm)))
                .toList();
        var extents = Stream.of(NewsOfRoom.Extent.values())
                .map(extent -> new Option(extent.name(), page.t("notices.extent." + extent)))
                .toList();
        var person = page.visitor().id();
        var hasMail =
                addresses.stream().anyMatch(known -> known.of(Set.of(person)).containsKey(person));
        return Map.of(
                "form",
                form,
                "rhythms",
                rhythms,
                "rooms",
                rooms,
                "extents",
                extents,
                "hasMail",
                hasMail,
                "agreed",
                consents.given(person, NewsByMail.PURPOSE));
    }

    private Stream<NoticeKind> optional() {
        return kinds.list().stream().filter(kind -> !kind.essential());
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
