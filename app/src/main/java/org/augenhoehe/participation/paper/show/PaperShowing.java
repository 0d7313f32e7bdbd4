package org.augenhoehe.participation.paper.show;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.participation.paper.PaperRoll;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.paper.enter.BoxStore;
import org.augenhoehe.participation.paper.enter.Picture;
import org.augenhoehe.participation.paper.enter.PictureStore;
import org.augenhoehe.participation.paper.issue.CodeStore;
import org.augenhoehe.participation.paper.issue.CodeStore.State;
import org.augenhoehe.participation.paper.issue.PaperDoor;
import org.augenhoehe.participation.paper.issue.PaperDoor.OfPaper;
import org.augenhoehe.participation.paper.issue.Part;
import org.augenhoehe.participation.paper.issue.PrintStore;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the pages around paper show.
@Component
class PaperShowing {
    /// Fewer voices of a secret step are not told by number.
    private static final int FEW = 5;

    private final PaperDoor door;
    private final PaperRoll roll;
    private final PrintStore prints;
    private final CodeStore codes;
    private final BoxStore boxes;
    private final PictureStore pictures;
    private final ObjectProvider<Method> methods;
    private final Clock clock;

    PaperShowing(
            PaperDoor door,
            PaperRoll roll,
            PrintStore prints,
            CodeStore codes,
            BoxStore boxes,
            PictureStore pictures,
            ObjectProvider<Method> methods,
            Clock clock) {
        this.door = door;
        this.roll = roll;
        this.prints = prints;
        this.codes = codes;
        this.boxes = boxes;
        this.pictures = pictures;
        this.methods = methods;
        this.clock = clock;
    }

    PaperShown of(Page page, UUID id) {
        var found = door.get(id);
        var step = found.step();
        var way = found.way().orElse(null);
        var visitor = page.visitor().person();
        var host = visitor != null && door.hosts(visitor, step);
        return new PaperShown(
                step,
                href(step),
                way,
                way == null ? found.method().missingKey(step) : "",
                way != null && found.isOpen(clock.instant()),
                host,
                page.languages().stream()
                        .map(language -> new Option(language.tag(), language.ownName()))
                        .toList(),
                host && way != null && way.secret() ? options(page, sides(found)) : List.of(),
                step.isClosed() ? told(page, way, roll.count(id)) : "",
                host && way != null ? count(id, visitor) : null);
    }

    String href(Step step) {
        return methods.stream()
                .filter(method -> method.key().equals(step.method()))
                .findFirst()
                .map(method -> method.path(step.id()))
                .orElse("/vorhaben/" + step.undertaking());
    }

    /// Whose ballots can come: of a side that nobody is of any more, slips may be ticked off already.
    Set<String> sides(OfPaper found) {
        var sides = new TreeSet<>(found.method().listSides(found.step()));
        sides.addAll(boxes.listSides(found.step().id()));
        return sides;
    }

    private static List<Option> options(Page page, Set<String> sides) {
        return sides.stream()
                .map(side -> new Option(side, sideName(page, side)))
                .toList();
    }

    static String sideName(Page page, String side) {
        return page.t(side.isEmpty() ? "paper.side.any" : "decision.side." + side);
    }

    /// @param way null where nothing is printed any more: what came in before is told all the same
    private static String told(Page page, @Nullable PaperWay way, int voices) {
        if (voices == 0) {
            return way == null ? "" : page.t("paper.told.none");
        }
        return way != null && way.secret() && voices < FEW
                ? page.t("paper.told.few", FEW)
                : page.t("paper.told", voices);
    }

    private PaperShown.Count count(UUID id, @Nullable UUID visitor) {
        return new PaperShown.Count(
                prints.count(id, Part.SHEET) + prints.count(id, Part.SLIP),
                prints.count(id, Part.BALLOT),
                codes.count(id, State.OUT),
                codes.count(id, State.IN),
                codes.count(id, State.VOID),
                boxes.sum(id),
                visitor == null
                        ? 0
                        : pictures.list(id, visitor).stream()
                                .map(Picture::copy)
                                .distinct()
                                .count());
    }
}
