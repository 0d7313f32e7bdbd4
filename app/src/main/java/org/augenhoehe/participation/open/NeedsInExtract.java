package org.augenhoehe.participation.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.Chapter.Entry;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people need, those with most support first; who supports is told from five on.
@Component
class NeedsInExtract implements DossierPart {
    private static final int SHOWN = 20;
    private static final int LEAST = 5;

    private final JdbcClient db;

    NeedsInExtract(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        var needs = list(subject.undertakings());
        var missing = new ArrayList<String>();
        var unanswered = needs.stream().filter(need -> need.answer() == null).count();
        if (unanswered > 0) {
            missing.add(page.t("opendata.dossier.needs.unanswered", unanswered));
        }
        if (needs.size() > SHOWN) {
            missing.add(page.t("opendata.dossier.needs.more", needs.size() - SHOWN));
        }
        return Optional.of(Chapter.of(
                page.t("opendata.dossier.needs.title"),
                page.t("opendata.dossier.needs.lead", needs.size()),
                needs.stream().limit(SHOWN).map(need -> entry(page, need)).toList(),
                missing));
    }

    private static Entry entry(Page page, Need need) {
        var more = new ArrayList<String>();
        if (need.supporters() >= LEAST) {
            more.add(page.t("opendata.dossier.needs.support", need.supporters()));
        }
        if (need.answer() != null) {
            more.add(page.t(
                    "opendata.dossier.needs.answer",
                    page.t(AnswerKind.valueOf(need.answer()).textKey())));
        }
        return new Entry(
                need.wording(),
                String.join(" ", more),
                org.augenhoehe.participation.gathering.Contribution.path(need.id()));
    }

    private List<Need> list(Collection<UUID> undertakings) {
        return db.sql("""
                select c.id, coalesce(nullif(c.wording, ''), c.picture_description) as wording, w.kind as answer,
                    (select count(*) from participation.support s where s.contribution = c.id) as supporters
                from participation.contribution c
                left join participation.answered a on a.contribution = c.id
                left join participation.answer w on w.id = a.answer
                where c.undertaking = any(:undertakings) and c.kind = 'NEED'
                    and c.withdrawn_at is null and c.hidden_at is null
                    and coalesce(nullif(c.wording, ''), c.picture_description) is not null
                order by supporters desc, c.id
                """)
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(Need.class)
                .list();
    }

    record Need(UUID id, String wording, @Nullable String answer, int supporters) {}
}
