package org.augenhoehe.participation.writing.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Bylines;
import org.augenhoehe.participation.gathering.Bylines.Signed;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.Version;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// All versions, each by itself, and how two of them differ. In addresses they count as people do, from 1.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}/fassungen")
@Access(For.EVERYONE)
class VersionPages {
    private final WritingDoor door;
    private final TextStore texts;
    private final Writings writings;
    private final Bylines bylines;

    VersionPages(WritingDoor door, TextStore texts, Writings writings, Bylines bylines) {
        this.door = door;
        this.texts = texts;
        this.writings = writings;
        this.bylines = bylines;
    }

    @GetMapping
    View list(Page page, @PathVariable("step") UUID id) {
        var step = door.get(id);
        var document = door.getOpen(id);
        var all = texts.listVersions(id);
        var names = bylines.names(all.stream().map(VersionPages::signed).toList());
        var lines = all.stream()
                .map(one -> new VersionLine(one, one.change() == null ? "" : names.say(page, signed(one), false)))
                .toList();
        var form = Form.empty().with("seit", "1").with("bis", String.valueOf(document.version() + 1));
        return page.show(
                "participation/writing/versions",
                Map.of(
                        "step",
                        step,
                        "title",
                        ChangeShowing.title(document, step.question()),
                        "lines",
                        lines,
                        "form",
                        form));
    }

    @GetMapping("/{number}")
    View show(Page page, @PathVariable("step") UUID id, @PathVariable int number) {
        var step = door.get(id);
        var document = door.getOpen(id);
        var version = texts.listVersions(id).stream()
                .filter(one -> one.number() == number - 1)
                .findFirst()
                .orElseThrow(NotFound::new);
        var lines = texts.list(id, version.number()).stream()
                .map(one -> writings.line(one, null, 0))
                .toList();
        return page.show(
                "participation/writing/version",
                Map.of(
                        "shown",
                        new VersionShown(step, ChangeShowing.title(document, step.question()), version, lines)));
    }

    @GetMapping("/unterschied")
    View compare(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(defaultValue = "1") int seit,
            @RequestParam(defaultValue = "1") int bis) {
        var step = door.get(id);
        var document = door.getOpen(id);
        var since = within(document, seit);
        var until = within(document, bis);
        var lines = Comparison.of(texts.list(id, since - 1), texts.list(id, until - 1));
        return page.show(
                "participation/writing/difference",
                Map.of(
                        "step", step,
                        "title", ChangeShowing.title(document, step.question()),
                        "since", since,
                        "until", until,
                        "lines", lines));
    }

    private static int within(Document document, int number) {
        return Math.clamp(number, 1, document.version() + 1);
    }

    private static Signed signed(Version version) {
        return new Signed(version.author(), version.named(), null);
    }
}
