package org.augenhoehe.thread;

import java.util.ArrayList;
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
        return tell(page, strand, direction, null);
    }

    /// @param before from where one comes to it; null at the beginning
    private Told tell(Page page, Strand strand, String direction, @Nullable Knot before) {
        var stations = new ArrayList<Station>();
        var last = before;
        for (var stage : strand.stages()) {
            stations.add(station(page, stage, direction, last));
            last = stage.knot();
        }
        var from = last;
        return new Told(
                stations,
                strand.branches().stream()
                        .map(branch -> tell(page, branch, direction, from))
                        .toList(),
                strand.count());
    }

    /// From a voice to its end, without saying how; for pages that show several.
    public Told tell(Page page, List<Knot> knots) {
        return new Told(
                knots.stream()
                        .map(knot -> station(page, new Strand.Stage(knot, null, false), "", null))
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

    private Station station(Page page, Strand.Stage stage, String direction, @Nullable Knot before) {
        var knot = stage.knot();
        return new Station(
                label(page, stage, direction, direction.equals("back") ? before : knot),
                stage.again() ? page.t("thread.again", title(page, knot)) : title(page, knot),
                knot.isShown() && !stage.again() ? knot.href() : null,
                state(stage));
    }

    /// @param later of the two things that are joined: while it is open it has not happened
    private String label(Page page, Strand.Stage stage, String direction, @Nullable Knot later) {
        var kind = kind(page, stage.knot());
        var leading = stage.leading();
        if (leading == null || saysTheEnd(stage.knot())) {
            return kind;
        }
        var ahead = leading.saysThatItHappened() && later != null && later.open();
        return kind + " · " + page.t("thread." + direction + (ahead ? ".open." : ".") + leading);
    }

    private boolean saysTheEnd(Knot knot) {
        var kind = kinds.get(knot.kind());
        return kind != null && kind.end();
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
