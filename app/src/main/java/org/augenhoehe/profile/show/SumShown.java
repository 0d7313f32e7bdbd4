package org.augenhoehe.profile.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.count.Flag;
import org.augenhoehe.profile.count.Flags;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.Rung;
import org.augenhoehe.profile.gather.Summed;

/// The profile of a service or an organisation.
///
/// @param home the page of the service or the organisation
/// @param none what is said where nothing stands out over all of them
public record SumShown(
        String home,
        String name,
        int undertakings,
        List<String> sentences,
        ProfileTable rungs,
        ProfileTable flags,
        List<FlagLine> own,
        String none,
        ProfileTable years,
        List<Heat> heats,
        List<ProfileTable> tables) {

    static SumShown of(Page page, String home, String name, Summed summed) {
        return new SumShown(
                home,
                name,
                summed.undertakings(),
                Sentences.of(page, summed),
                rungs(page, summed),
                flags(page, summed),
                Flags.unpaidInsteadOfPaid(summed.picture()).stream()
                        .map(flag -> FlagLine.of(page, flag))
                        .toList(),
                page.t(
                        summed.flags().values().stream().anyMatch(times -> times > 0)
                                ? "coproduction.flags.below"
                                : "coproduction.flags.none"),
                Tables.years(page, summed.picture()),
                List.of(
                        Heat.of(page, summed.picture(), Measure.CONTRIBUTED),
                        Heat.of(page, summed.picture(), Measure.DECIDED)),
                Tables.of(page, summed.picture()));
    }

    private static ProfileTable rungs(Page page, Summed summed) {
        var rows = new ArrayList<List<Cell>>();
        for (var rung : Arrays.asList(Rung.values()).reversed()) {
            rows.add(List.of(
                    Cell.text(page.t("coproduction.rung.numbered", rung.number(), page.t(rung.textKey()))),
                    count(page, summed.rungs().getOrDefault(rung, 0))));
        }
        return new ProfileTable(
                page.t("coproduction.sum.rungs"),
                List.of(page.t("coproduction.rung"), page.t("coproduction.sum.times")),
                rows);
    }

    private static ProfileTable flags(Page page, Summed summed) {
        var rows = new ArrayList<List<Cell>>();
        for (var kind : Flag.Kind.values()) {
            var flag = new Flag(kind, List.of(), List.of(), List.of());
            rows.add(List.of(
                    Cell.text(page.t(flag.textKey())),
                    count(page, summed.flags().getOrDefault(kind, 0))));
        }
        return new ProfileTable(
                page.t("coproduction.sum.flags"),
                List.of(page.t("coproduction.flag"), page.t("coproduction.sum.times")),
                rows);
    }

    private static Cell count(Page page, int times) {
        return Cell.number(page.t("coproduction.number", times));
    }
}
