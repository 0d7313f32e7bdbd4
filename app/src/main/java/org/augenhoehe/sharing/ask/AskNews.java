package org.augenhoehe.sharing.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells the two sides of an ask what the other one did.
@Component
public class AskNews {
    private static final NoticeKind ASKED = new NoticeKind("share.ask.asked", "sharing.ask.notice.asked", false);
    private static final NoticeKind MOVED = new NoticeKind("share.ask.moved", "sharing.ask.notice.moved", false);
    private static final NoticeKind WRITTEN = new NoticeKind("share.ask.written", "sharing.ask.notice.written", false);

    private final Notices notices;
    private final AskSides sides;

    AskNews(Notices notices, AskSides sides) {
        this.notices = notices;
        this.sides = sides;
    }

    public void asked(Ask ask) {
        notices.tell(sides.answering(ask), ASKED, ask.path());
    }

    /// @param by who moved it and needs no telling
    public void moved(Ask ask, UUID by) {
        tell(ask, by, MOVED);
    }

    /// It ended because of what became of the offer or the request: whoever asked waits no longer. The other side did
    /// it,
    /// and may be about to be erased.
    public void over(Ask ask) {
        if (ask.person() != null) {
            notices.tell(Set.of(ask.person()), MOVED, ask.path());
        }
    }

    public void written(Ask ask, UUID by) {
        tell(ask, by, WRITTEN);
    }

    /// The other side.
    private void tell(Ask ask, UUID by, NoticeKind kind) {
        var people = new HashSet<UUID>();
        if (!ask.isBy(by) && ask.person() != null) {
            people.add(ask.person());
        }
        if (ask.isBy(by)) {
            people.addAll(sides.answering(ask));
        }
        notices.tell(people, kind, ask.path());
    }

    @Configuration(proxyBeanMethods = false)
    static class AskKinds {
        @Bean
        NoticeKind shareAsked() {
            return ASKED;
        }

        @Bean
        NoticeKind sharingAskMoved() {
            return MOVED;
        }

        @Bean
        NoticeKind sharingAskWritten() {
            return WRITTEN;
        }
    }

    /// Names what is asked for.
    @Component
    static class AsksInNotices implements NoticeSubjects {
        private static final Pattern ASK = Pattern.compile(Pattern.quote(Ask.PATH) + "/([0-9a-f-]{36})(?:[/?#].*)?");

        private final AskStore store;
        private final AskSides sides;

        AsksInNotices(AskStore store, AskSides sides) {
            this.store = store;
            this.sides = sides;
        }

        @Override
        public Map<String, String> names(Page page, Collection<String> paths) {
            var ids = new HashMap<String, UUID>();
            for (var path : paths) {
                var matcher = ASK.matcher(path);
                if (matcher.matches()) {
                    Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
                }
            }
            if (ids.isEmpty()) {
                return Map.of();
            }
            List<Ask> asks = store.list(ids.values());
            var titles = sides.titles(page.visitor().person(), asks);
            var byId = new HashMap<UUID, String>();
            asks.forEach(ask -> byId.put(ask.id(), titles.getOrDefault(ask.about(), "")));
            var names = new HashMap<String, String>();
            ids.forEach((path, id) -> names.put(path, byId.getOrDefault(id, "")));
            return names;
        }
    }
}
