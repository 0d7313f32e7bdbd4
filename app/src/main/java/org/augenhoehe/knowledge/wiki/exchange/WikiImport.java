package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.exchange.PageTaking.New;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Links.Named;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.springframework.stereotype.Component;

/// Takes in pages from elsewhere. A page that is there already stays as it is: nobody's words are written over. Handed
/// in again after a machine stopped, the file goes on where it was.
@Component
class WikiImport {
    private static final int AT_ONCE = 50;
    private static final int MOST = 60_000;

    private final PageTaking taking;
    private final LinkStore links;
    private final Clock clock;

    WikiImport(PageTaking taking, LinkStore links, Clock clock) {
        this.taking = taking;
        this.links = links;
        this.clock = clock;
    }

    @FunctionalInterface
    interface Progress {
        void at(int done, int total);
    }

    TakingReport run(WikiFile file, String why, Progress progress) throws IOException {
        var run = new Run(why, progress);
        file.names(run::expect);
        run.begin();
        file.pages(run::take, run.notes);
        return run.end();
    }

    private final class Run {
        private final String why;
        private final Progress progress;
        private final Notes notes = new Notes();
        private final Map<String, Named> expected = new LinkedHashMap<>();
        private final Map<UUID, String> names = new HashMap<>();
        private final List<New> waiting = new ArrayList<>();
        private final List<New> taken = new ArrayList<>();
        private final Map<PageName, PageName> aliases = new LinkedHashMap<>();
        private final Set<String> come = new HashSet<>();
        private int done;
        private int known;

        Run(String why, Progress progress) {
            this.why = why;
            this.progress = progress;
        }

        void expect(String typed) {
            PageName.of(typed)
                    .ifPresent(
                            name -> expected.putIfAbsent(name.key(), new Named(name.key(), Ids.next(), name.name())));
            if (expected.size() > MOST) {
                throw new Refused("wiki.taking.many", String.valueOf(MOST));
            }
        }

        /// A link to a page that is there already leads to that one.
        void begin() {
            var keys = List.copyOf(expected.keySet());
            for (int from = 0; from < keys.size(); from += 1000) {
                expected.putAll(links.find(keys.subList(from, Math.min(keys.size(), from + 1000))));
            }
            expected.values().forEach(one -> names.put(one.id(), one.name()));
            progress.at(0, expected.size());
        }

        void take(Found page) {
            var name = PageName.of(page.name());
            if (name.isEmpty()) {
                notes.add("wiki.taking.note.name", page.name());
                return;
            }
            if (!page.leadsTo().isEmpty()) {
                PageName.of(page.leadsTo()).ifPresent(target -> aliases.put(name.get(), target));
                return;
            }
            if (!come.add(name.get().key())) {
                notes.add("wiki.taking.note.twice", page.name());
                return;
            }
            var wording = page.wording().replace("\0", "").strip();
            var kept = Links.kept(wording.isEmpty() ? "…" : wording, expected);
            if (kept.length() > 2 * WikiPage.LONGEST) {
                notes.add("wiki.taking.note.long", page.name());
                return;
            }
            var one = expected.get(name.get().key());
            waiting.add(new New(one == null ? Ids.next() : one.id(), name.get(), kept));
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            var free = taking.add(waiting, why, clock.instant(), names);
            taken.addAll(free);
            known += waiting.size() - free.size();
            done += waiting.size();
            waiting.clear();
            progress.at(done, expected.size());
        }

        TakingReport end() {
            if (!waiting.isEmpty()) {
                flush();
            }
            aliases.forEach((name, target) -> {
                var page = links.find(target);
                if (page.isEmpty() || !taking.alias(name, page.get())) {
                    notes.add("wiki.taking.note.redirect", name.name());
                }
            });
            for (int from = 0; from < taken.size(); from += AT_ONCE) {
                taking.link(taken.subList(from, Math.min(taken.size(), from + AT_ONCE)));
            }
            return new TakingReport(null, "", taken.size(), known, notes.list());
        }
    }
}
