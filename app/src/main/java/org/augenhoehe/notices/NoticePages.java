package org.augenhoehe.notices;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@Access(For.SIGNED_IN)
class NoticePages {
    private static final int PER_PAGE = 30;

    private final NoticeStore store;
    private final NoticeKinds kinds;
    private final List<SlipPart> parts;
    private final List<NoticeSubjects> subjects;
    private final Clock clock;

    NoticePages(
            NoticeStore store, NoticeKinds kinds, List<SlipPart> parts, List<NoticeSubjects> subjects, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.parts = parts;
        this.subjects = subjects;
        this.clock = clock;
    }

    @GetMapping("/neues")
    View list(Page page, @RequestParam(name = "seite", defaultValue = "1") int number) {
        var person = page.visitor().id();
        var last = Math.max(1, (store.countAll(person) + PER_PAGE - 1) / PER_PAGE);
        var shown = Math.clamp(number, 1, last);
        var notices = store.list(person, PER_PAGE, (shown - 1) * PER_PAGE);
        return page.show("notices/list", Map.of("notices", views(page, notices), "number", shown, "last", last));
    }

    /// What is unread, on paper, for somebody who has no mail or shares a device.
    /// Whoever accompanies somebody prints it for them.
    @GetMapping("/neues/zettel")
    @Assisted(errand = Errand.ORDERING)
    View slip(Page page) {
        var person = page.visitor().id();
        var said = new LinkedHashMap<String, List<String>>();
        for (var part : parts) {
            var lines = part.lines(page, person);
            if (!lines.isEmpty()) {
                said.put(page.t(part.textKey()), lines);
            }
        }
        return page.show("notices/slip", Map.of("notices", views(page, store.listUnread(person)), "said", said));
    }

    /// Leads on to what a notice is about and marks it as read. Reading is all it changes, so a link may do it.
    @GetMapping("/neues/{id}")
    View open(Page page, @PathVariable UUID id) {
        var notice = store.find(page.visitor().id(), id).orElseThrow(NotFound::new);
        store.markRead(page.visitor().id(), id, clock.instant());
        return page.goOn(notice.path());
    }

    @PostMapping("/neues/gelesen")
    View readAll(Page page) {
        store.markAllRead(page.visitor().id(), clock.instant());
        return page.goOn("/neues", "success", "notices.said.read");
    }

    private List<NoticeView> views(Page page, List<Notice> notices) {
        var paths = notices.stream().map(Notice::path).collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        subjects.forEach(room -> names.putAll(room.names(page, paths)));
        return notices.stream()
                .flatMap(notice -> kinds.find(notice.kind()).stream()
                        .map(kind -> new NoticeView(
                                notice,
                                page.t(kind.textKey(), notice.arguments().toArray()),
                                names.getOrDefault(notice.path(), ""),
                                page.moment(notice.at()))))
                .toList();
    }
}
