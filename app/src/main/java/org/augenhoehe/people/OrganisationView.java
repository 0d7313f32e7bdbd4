package org.augenhoehe.people;

import java.util.UUID;

/// A page on which another room shows an organisation from its own side. The page of the organisation leads there; a
/// room declares one as a bean.
public interface OrganisationView {
    String href(UUID organisation);

    /// Key of the words of the link.
    String textKey();
}
