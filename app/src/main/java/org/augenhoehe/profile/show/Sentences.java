package org.augenhoehe.profile.show;

import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.Picture;
import org.augenhoehe.profile.count.Rung;
import org.augenhoehe.profile.count.StandingGroup;
import org.augenhoehe.profile.count.Weight;
import org.augenhoehe.profile.gather.Reading;
import org.augenhoehe.profile.gather.Summed;
import org.augenhoehe.undertakings.Course;

/// A profile in three plain sentences: who contributed, who decided, who leads.
final class Sentences {
    private Sentences() {}

    static List<String> of(Page page, Reading reading) {
        var binding = reading.happened().binding();
        var strong = binding.stream().map(Weight::of).filter(Weight::isStrong).count();
        var lead = reading.happened().course().members().stream()
                .filter(Course.Member::host)
                .anyMatch(host -> StandingGroup.of(host.standing()) == StandingGroup.USERS);
        return List.of(
                contributed(page, reading.picture()),
                binding.isEmpty()
                        ? page.t(
                                agreed(reading)
                                        ? "coproduction.sentence.decided.accord"
                                        : "coproduction.sentence.decided.none")
                        : page.t("coproduction.sentence.decided", binding.size(), strong),
                page.t(lead ? "coproduction.sentence.lead" : "coproduction.sentence.lead.none"));
    }

    /// Whether users have a step that asks for a vote: where nothing was put to one, it comes from an agreement.
    private static boolean agreed(Reading reading) {
        return reading.rung()
                .filter(rung -> rung.number() >= Rung.CO_DETERMINATION.number())
                .isPresent();
    }

    static List<String> of(Page page, Summed summed) {
        var deciding = summed.rungs().entrySet().stream()
                .filter(entry -> entry.getKey().number() >= Rung.CO_DETERMINATION.number())
                .mapToInt(Map.Entry::getValue)
                .sum();
        var users = summed.picture().of(Measure.UNPAID);
        return List.of(
                contributed(page, summed.picture()),
                page.t("coproduction.sentence.sum.decided", summed.undertakings(), deciding),
                users.isNone()
                        ? page.t("coproduction.sentence.sum.hours.none")
                        : page.t(
                                "coproduction.sentence.sum.hours",
                                users.hours(),
                                summed.picture().of(Measure.PAID).hours()));
    }

    private static String contributed(Page page, Picture picture) {
        var users = picture.of(Measure.CONTRIBUTED, StandingGroup.USERS);
        return users.isNone()
                ? page.t("coproduction.sentence.contributed.none")
                : page.t(
                        "coproduction.sentence.contributed",
                        users.amount(),
                        picture.of(Measure.CONTRIBUTED).amount());
    }
}
