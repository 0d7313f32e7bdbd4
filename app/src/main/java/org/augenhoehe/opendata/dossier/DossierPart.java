package org.augenhoehe.opendata.dossier;

import java.util.Optional;

import org.augenhoehe.platform.web.Page;

/// What a room tells in an extract for the council. A room declares one as a bean. Only what everybody may read is
/// told, nobody is named, and no figure is about fewer than five people.
public interface DossierPart {
    /// Smaller numbers come first: 10 what it is about, 20 needs, 30 numbers, 40 decisions, 50 commitments,
    /// 55 what people know, 60 stories.
    int order();

    /// In as many questions to the database for many undertakings as for one; empty where it has nothing to do with
    /// such a subject.
    Optional<Chapter> tell(Page page, DossierSubject subject);
}
