package org.augenhoehe.directory;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// What another room has to say on the page of a service: what goes on about it there, and how to begin something.
public interface BesideService {
    Beside about(Page page, UUID service);

    /// @param lead why one would
    /// @param going what goes on; may be empty
    /// @param label of the button that leads to `href`
    record Beside(String title, String lead, List<Going> going, String label, String href) {}

    /// @param detail how far it is
    record Going(String title, String detail, String href) {}
}
