package org.augenhoehe.thread;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.thread.Told.State;
import org.augenhoehe.thread.Told.Station;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what is on the thread in the language of a page.
@Component
public class Telling {
    private final Map<String, NodeKind> kinds;

    Telling(List<NodeKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(NodeKind::key, kind -> kind));
    }

    /// @param direction `forward` or `back`
    Told tell(Page page, Strand strand, String direction) {
        return new Told(
                strand.stages().stream()
                        .map(stage -> station(page, stage, direction))
                        .toList(),
                strand.branches().stream()
                        .map(branch -> tell(page, branch, direction))
                        .toList(),
                strand.count());
    }

    /// From a voice to its end, without saying how; for pages that show several.
    public Told tell(Page page, List<Knot> knots) {
        return new Told(
                knots.stream()
                        .map(knot -> station(page, new Strand.Stage(knot, null, false), ""))
                        .toList(),
                List.of(),
                knots.size());
    }

    /// A kind that no room declares any more is still a contribution.
    public String kind(Page page, Knot knot) {
        var kind = kinds.get(knot.kind());
        return page.t(kind == null ? "thread.kind.other" : kind.textKey());
    }

    public String title(Page page, Knot knot) {
        return knot.title() == null ? page.t("thread.gone") : knot.title();
    }

    private Station station(Page page, Strand.Stage stage, String direction) {
        var knot = stage.knot();
        return new Station(
                label(kind(page, knot), page, stage.leading(), direction),
                stage.again() ? page.t("thread.again", title(page, knot)) : title(page, knot),
                knot.isShown() && !stage.again() ? knot.href() : null,
                state(stage));
    }

    private static String label(String kind, Page page, @Nullable Leading leading, String direction) {
        return leading == null ? kind : kind + " · " + page.t("thread." + direction + "." + leading);
    }

    private static State state(Strand.Stage stage) {
        if (stage.again()) {
            return State.AGAIN;
        }
        if (!stage.knot().isShown()) {
            return State.GONE;
        }
        return stage.knot().open() ? State.OPEN : State.DONE;
    }
}
