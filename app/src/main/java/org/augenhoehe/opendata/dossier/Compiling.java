package org.augenhoehe.opendata.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.opendata.dossier.Dossier.Section;
import org.augenhoehe.opendata.dossier.Dossier.Source;
import org.augenhoehe.opendata.dossier.Dossier.Told;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Puts an extract together: asks every room for its chapter and numbers the sources.
@Component
class Compiling {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final List<DossierSubjects> subjects;
    private final List<DossierPart> parts;
    private final Clock clock;

    Compiling(List<DossierSubjects> subjects, List<DossierPart> parts, Clock clock) {
        this.subjects = subjects.stream()
                .sorted(Comparator.comparingInt(DossierSubjects::order))
                .toList();
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DossierPart::order))
                .toList();
        this.clock = clock;
    }

    List<DossierSubjects> subjects() {
        return subjects;
    }

    Optional<Dossier> find(Page page, String kind, String id) {
        return subjects.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .flatMap(one -> Ids.find(id).flatMap(known -> one.find(page, known)))
                .map(subject -> compile(page, subject));
    }

    private Dossier compile(Page page, DossierSubject subject) {
        var sources = new LinkedHashMap<String, Source>();
        var sections = new ArrayList<Section>();
        for (var part : parts) {
            part.tell(page, subject)
                    .ifPresent(chapter -> sections.add(new Section(
                            sections.size() + 1,
                            chapter,
                            chapter.entries().stream()
                                    .map(entry -> new Told(entry, source(page, entry, sources)))
                                    .toList())));
        }
        return new Dossier(
                subject,
                page.place().name(),
                LocalDate.ofInstant(clock.instant(), ZONE),
                page.publicUrl() + subject.path(),
                List.copyOf(sections),
                List.copyOf(sources.values()));
    }

    /// A page that is named twice is one source.
    private static int source(Page page, Chapter.Entry entry, Map<String, Source> sources) {
        return sources.computeIfAbsent(
                        entry.path(), path -> new Source(sources.size() + 1, entry.text(), page.publicUrl() + path))
                .number();
    }
}
