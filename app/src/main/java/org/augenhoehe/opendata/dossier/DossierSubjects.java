package org.augenhoehe.opendata.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// A kind of thing of which there can be an extract. A room declares one as a bean.
public interface DossierSubjects {
    int order();

    /// As it stands in addresses: `vorhaben`.
    String kind();

    /// Key of the question which one: "Zu welchem Vorhaben?"
    String textKey();

    /// To choose from, by name.
    List<Choice> list(Page page);

    Optional<DossierSubject> find(Page page, UUID id);

    record Choice(UUID id, String label) {}
}
