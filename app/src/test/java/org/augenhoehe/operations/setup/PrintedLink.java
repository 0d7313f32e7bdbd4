package org.augenhoehe.operations.setup;

import org.springframework.stereotype.Component;

/// Gives journeys the link that is printed where the platform is started.
@Component
public class PrintedLink {
    private final SetUpLink link;

    PrintedLink(SetUpLink link) {
        this.link = link;
    }

    public String path() {
        return "/einrichten/" + link.renew();
    }
}
