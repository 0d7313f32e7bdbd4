package org.augenhoehe.participation.writing.show;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.methods.text.Difference;
import org.augenhoehe.participation.gathering.Bylines;
import org.augenhoehe.participation.gathering.Bylines.Signed;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.accept.Deciders;
import org.augenhoehe.participation.writing.accept.Say;
import org.augenhoehe.participation.writing.accept.SayStore;
import org.augenhoehe.participation.writing.accept.Stand;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.change.TextComment;
import org.augenhoehe.participation.writing.change.TextCommentStore;
import org.augenhoehe.participation.writing.change.TextSupportStore;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the page of one change.
@Component
class ChangeShowing {
    private final WritingDoor door;
    private final TextStore texts;
    private final ChangeStore changes;
    private final TextSupportStore supports;
    private final TextCommentStore comments;
    private final SayStore says;
    private final Deciders deciders;
    private final Undertakings undertakings;
    private final Bylines bylines;
    private final Clock clock;

    ChangeShowing(
            WritingDoor door,
            TextStore texts,
            ChangeStore changes,
            TextSupportStore supports,
            TextCommentStore comments,
            SayStore says,
            Deciders deciders,
            Undertakings undertakings,
            Bylines bylines,
            Clock clock) {
        this.door = door;
        this.texts = texts;
        this.changes = changes;
        this.supports = supports;
        this.comments = comments;
        this.says = says;
        this.deciders = deciders;
        this.undertakings = undertakings;
        this.bylines = bylines;
        this.clock = clock;
    }

    ChangeShown of(Page page, UUID stepId, UUID id) {
        var visitor = page.visitor().person();
        var step = door.get(stepId);
        var document = door.getOpen(stepId);
        var change = changes.find(id)
                .filter(one -> one.step().equals(stepId) && one.isShownTo(visitor))
                .orElseThrow(NotFound::new);
        var said = says.list(id);
        var heard = comments.list(id).stream()
                .filter(one -> !one.hidden() || one.isBy(visitor))
                .toList();
        var names = names(change, said, heard);
        var before = texts.find(change.paragraph(), change.base()).orElseThrow(NotFound::new);
        return new ChangeShown(
                step,
                document,
                title(document, step.question()),
                change,
                names.say(page, Writings.signed(change), change.isBy(visitor)),
                change.isBy(visitor),
                parts(change, before.wording()),
                before.hidden(),
                whither(page, change),
                supports.count(List.of(id)).getOrDefault(id, 0),
                visitor != null && supports.supports(id, visitor),
                lines(page, said, visitor, names),
                said.stream()
                        .filter(one -> visitor != null && visitor.equals(one.person()))
                        .findFirst()
                        .orElse(null),
                heard.stream()
                        .map(one ->
                                new RemarkLine(one, names.say(page, signed(one), one.isBy(visitor)), one.isBy(visitor)))
                        .toList(),
                undertakings.entrance(step, visitor),
                change.isRunning(clock.instant()),
                visitor != null && deciders.of(stepId, step.undertaking()).contains(visitor),
                changes.findRedone(id).orElse(null),
                count(said, Stand.FOR, change.ayes()),
                count(said, Stand.AGAINST, change.noes()));
    }

    static String title(Document document, String question) {
        return document.title().isEmpty() ? question : document.title();
    }

    private static List<Difference.Part> parts(Change change, String before) {
        return switch (change.kind()) {
            case AFTER -> Difference.between("", change.wording());
            case MOVE -> Difference.between(before, before);
            case REWORD, STRIKE -> Difference.between(before, change.wording());
        };
    }

    private String whither(Page page, Change change) {
        if (change.kind() != ChangeKind.MOVE) {
            return "";
        }
        return change.behind() == null
                ? page.t("document.move.first")
                : texts.find(change.behind())
                        .filter(one -> !one.hidden() && !one.struck())
                        .map(one -> page.t("document.move.behind", one.about()))
                        .orElseGet(() -> page.t("document.move.elsewhere"));
    }

    /// Who says something by the rule says it with their name: others have to talk to them.
    private Bylines.Names names(Change change, List<Say> said, List<TextComment> heard) {
        var all = new ArrayList<Signed>(List.of(Writings.signed(change)));
        said.forEach(one -> all.add(signed(one)));
        heard.forEach(one -> all.add(signed(one)));
        return bylines.names(all);
    }

    private static List<SayLine> lines(Page page, List<Say> said, @Nullable UUID visitor, Bylines.Names names) {
        return said.stream()
                .filter(one -> switch (one.stand()) {
                    case OBJECTS, TAKES, DECLINES -> true;
                    case FOR, AGAINST -> false;
                })
                .map(one -> {
                    var own = visitor != null && Objects.equals(visitor, one.person());
                    return new SayLine(one, names.say(page, signed(one), own), !one.hidden() || own, own);
                })
                .toList();
    }

    /// While it runs, the votes; afterwards as they were counted.
    private static int count(List<Say> said, Stand stand, @Nullable Integer counted) {
        return counted != null
                ? counted
                : (int) said.stream().filter(one -> one.stand() == stand).count();
    }

    private static Signed signed(Say say) {
        return new Signed(say.person(), true, null);
    }

    private static Signed signed(TextComment comment) {
        return new Signed(comment.author(), comment.named(), null);
    }
}
