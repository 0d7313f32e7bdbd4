/// Extracts for the council: what there is in public about an undertaking, a topic or a district, on a few pages for
/// people who decide. Rooms tell their chapter ([DossierPart][org.augenhoehe.opendata.dossier.DossierPart]) and what
/// there can be an extract of ([DossierSubjects][org.augenhoehe.opendata.dossier.DossierSubjects]).
@NamedInterface("dossier")
@NullMarked
package org.augenhoehe.opendata.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
