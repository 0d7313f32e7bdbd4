package org.augenhoehe.undertakings.extract;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.opendata.dossier.DossierSubject;

/// A subject with as many undertakings as an extract takes.
final class Some {
    /// One more tells whether there are more.
    static final int ASKED = DossierSubject.MOST + 1;

    private Some() {}

    static DossierSubject of(String kind, UUID id, String label, List<UUID> undertakings, List<UUID> services) {
        var more = undertakings.size() > DossierSubject.MOST;
        return new DossierSubject(
                kind,
                id,
                label,
                null,
                more ? undertakings.subList(0, DossierSubject.MOST) : undertakings,
                more,
                services);
    }
}
