package org.augenhoehe.profile.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.gather.SumStore;
import org.augenhoehe.profile.gather.Summed;
import org.augenhoehe.undertakings.Courses;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The profiles of services and of organisations, as they were added up in the night.
@Controller
@Access(For.EVERYONE)
class SumProfilePages {
    private final SumStore sums;
    private final Courses courses;
    private final ServiceNames services;
    private final Organisations organisations;

    SumProfilePages(SumStore sums, Courses courses, ServiceNames services, Organisations organisations) {
        this.sums = sums;
        this.courses = courses;
        this.services = services;
        this.organisations = organisations;
    }

    @GetMapping("/angebote/{service}/profil")
    View ofService(Page page, @PathVariable UUID service) {
        var named = named(service);
        var easyName = named.easyName();
        var name = page.language().isEasy() && easyName != null ? easyName : named.name();
        return show(page, "/angebote/" + service, name, summedOfService(service));
    }

    @GetMapping("/angebote/{service}/profil.csv")
    ResponseEntity<String> downloadOfService(@PathVariable UUID service) {
        named(service);
        return Download.of(summedOfService(service).picture());
    }

    @GetMapping("/gruppen/{organisation}/profil")
    View ofOrganisation(Page page, @PathVariable UUID organisation) {
        return show(page, "/gruppen/" + organisation, name(organisation), sums.ofOrganisation(organisation));
    }

    @GetMapping("/gruppen/{organisation}/profil.csv")
    ResponseEntity<String> downloadOfOrganisation(@PathVariable UUID organisation) {
        name(organisation);
        return Download.of(sums.ofOrganisation(organisation).picture());
    }

    private static View show(Page page, String home, String name, Summed summed) {
        return page.show("profile/sum", Map.of("shown", SumShown.of(page, home, name, summed)));
    }

    private Summed summedOfService(UUID service) {
        return sums.ofUndertakings(courses.listOfService(service));
    }

    private ServiceNames.Named named(UUID service) {
        return services.list(List.of(service)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private String name(UUID organisation) {
        var name = organisations.names(List.of(organisation)).get(organisation);
        if (name == null) {
            throw new NotFound();
        }
        return name;
    }
}
