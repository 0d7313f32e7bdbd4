package org.augenhoehe.operations.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.audit.AuditBook;
import org.augenhoehe.platform.audit.AuditEntry;
import org.augenhoehe.platform.audit.AuditFilter;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts entries of the audit log into words. Names are looked up when the log is read; it holds none.
@Component
public class LogEntries {
    private static final int ABOUT_ONE_PERSON = 100;

    private final AuditBook book;
    private final People people;

    LogEntries(AuditBook book, People people) {
        this.book = book;
        this.people = people;
    }

    /// What was done to a person, the newest first.
    public List<LogLine> about(Page page, UUID person) {
        return book.findPseudonym(person)
                .map(pseudonym -> lines(page, book.list(AuditFilter.about(pseudonym), ABOUT_ONE_PERSON, 0)))
                .orElse(List.of());
    }

    List<LogLine> lines(Page page, Collection<AuditEntry> entries) {
        var ids = book.opened(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.about()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var names = people.names(ids.values());
        return entries.stream()
                .map(entry -> new LogLine(
                        entry.number(),
                        page.moment(entry.at()),
                        act(page, entry.act()),
                        entry.actor() == null ? page.t("operations.log.house") : name(page, entry.actor(), ids, names),
                        entry.about() == null ? "" : name(page, entry.about(), ids, names),
                        entry.reason()))
                .toList();
    }

    static String act(Page page, String act) {
        var key = "audit.act." + act;
        return page.hasText(key) ? page.t(key) : act;
    }

    private static String name(Page page, String pseudonym, Map<String, UUID> ids, Map<UUID, String> names) {
        @Nullable UUID id = ids.get(pseudonym);
        if (id == null) {
            return page.t("operations.log.gone");
        }
        return names.getOrDefault(id, page.t("operations.log.thing"));
    }
}
