package org.augenhoehe.participation.opinion.elsewhere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.opinion.picture.OpinionMethod;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Hosts hand in a conversation that was held with another program.
@Controller
@RequestMapping("/meinungskarte/{step}/einlesen")
@Access(For.SIGNED_IN)
class ConversationPages {
    private static final String TEMPLATE = "participation/opinion/elsewhere";

    /// The largest published one has three million bytes.
    private static final long MOST_BYTES = 50_000_000;

    private final ConversationImport importing;
    private final StepDoor steps;

    ConversationPages(ConversationImport importing, StepDoor steps) {
        this.importing = importing;
        this.steps = steps;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID step) {
        return page.show(TEMPLATE, Map.of("step", get(page, step), "form", Form.empty()));
    }

    @PostMapping
    View read(
            Page page,
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable MultipartFile comments,
            @RequestParam(required = false) @Nullable MultipartFile votes,
            @RequestParam(defaultValue = "") String source)
            throws IOException {
        var found = get(page, step);
        var form = Form.empty().with("source", source);
        check(page, form, "comments", comments);
        check(page, form, "votes", votes);
        var said = source.strip();
        if (said.length() < 3 || said.length() > 300) {
            form.reject("source", page.t("opinion.elsewhere.source.missing"));
        }
        if (!form.hasErrors() && comments != null && votes != null) {
            switch (read(page, found, comments, votes, said)) {
                case ReadIn.Done done -> {
                    return page.goOn(Statement.path(step), "success", "opinion.elsewhere.done");
                }
                case ReadIn.Malformed(var where, var what) ->
                    form.reject(
                            where.startsWith("votes") ? "votes" : "comments",
                            page.t("opinion.elsewhere.malformed", where, what));
                case ReadIn.NotNow(var because) -> form.reject("", page.t(because.textKey()));
                case ReadIn.NotSo(var because) -> form.reject("source", DoorSentence.of(page, because));
                case ReadIn.Begun begun -> form.reject("", page.t("opinion.elsewhere.begun"));
                case ReadIn.Again again -> form.reject("", page.t("opinion.elsewhere.again"));
            }
        }
        return page.again(TEMPLATE, Map.of("step", found, "form", form));
    }

    private static void check(Page page, Form form, String field, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            form.reject(field, page.t("opinion.elsewhere.missing"));
        } else if (file.getSize() > MOST_BYTES) {
            form.reject(field, page.t("opinion.elsewhere.large"));
        }
    }

    private ReadIn read(Page page, Step step, MultipartFile comments, MultipartFile votes, String source)
            throws IOException {
        Path folder = Files.createTempDirectory("augenhoehe-conversation-");
        try {
            comments.transferTo(folder.resolve("comments.csv"));
            votes.transferTo(folder.resolve("votes.csv"));
            return importing.run(page.visitor().id(), step.id(), folder, source);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Step get(Page page, UUID step) {
        return steps.getForHost(page.visitor().id(), step, OpinionMethod.KEY);
    }
}
