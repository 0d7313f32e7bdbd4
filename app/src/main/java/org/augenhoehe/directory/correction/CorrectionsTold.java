package org.augenhoehe.directory.correction;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.directory.ServiceDistricts;
import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// That something was put right about a service is news about it. Nobody reads who proposed it.
@Component
class CorrectionsTold implements NewsTeller {
    private static final String KIND = "berichtigung";

    private final CorrectionStore store;
    private final ServiceDistricts districts;
    private final PublicNews news;

    CorrectionsTold(CorrectionStore store, ServiceDistricts districts, PublicNews news) {
        this.store = store;
        this.districts = districts;
        this.news = news;
    }

    void accepted(Correction correction, Instant at, UUID by) {
        var about = new HashSet<Subject>();
        about.add(Subject.service(correction.service()));
        for (var district : districts.of(List.of(correction.service()))) {
            about.add(Subject.place(district));
            about.add(Subject.place(district.whole()));
        }
        news.happened(new News(correction.id(), KIND, "service_corrected", at, about, path(correction), by, false));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> ids) {
        return store.listShown(ids).stream()
                .collect(Collectors.toMap(
                        Correction::id,
                        one -> new Told(
                                one.serviceName(),
                                page.t("directory.news.corrected", one.serviceName()),
                                one.proposed(),
                                path(one))));
    }

    private static String path(Correction correction) {
        return "/angebote/" + correction.service();
    }
}
