package org.augenhoehe.directory.pages;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.directory.BesideService;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.correction.Corrections;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.following.Following;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
@Access(For.EVERYONE)
class ServicePages {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Directory directory;
    private final Corrections corrections;
    private final AccessPoints accessPoints;
    private final ObjectProvider<BesideService> rooms;
    private final Following following;
    private final Clock clock;

    ServicePages(
            Directory directory,
            Corrections corrections,
            AccessPoints accessPoints,
            ObjectProvider<BesideService> rooms,
            Following following,
            Clock clock) {
        this.directory = directory;
        this.corrections = corrections;
        this.accessPoints = accessPoints;
        this.rooms = rooms;
        this.following = following;
        this.clock = clock;
    }

    @GetMapping("/angebote/{id}")
    View show(Page page, @PathVariable UUID id) {
        var detail = directory.find(id).orElseThrow(NotFound::new);
        var opening = Opening.of(page, detail, LocalDateTime.now(clock.withZone(ZONE)));
        return page.show(
                "directory/service",
                Map.of(
                        "shown",
                        new ServiceShown(detail, opening, corrections.listAccepted(id)),
                        "accessPoints",
                        accessPoints.near(detail),
                        "follow",
                        following.button(page, Subject.service(id)),
                        "besides",
                        rooms.orderedStream().map(room -> room.about(page, id)).toList()));
    }
}
