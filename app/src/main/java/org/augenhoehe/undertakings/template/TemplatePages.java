package org.augenhoehe.undertakings.template;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Reading templates, taking one over, publishing one.
@Controller
class TemplatePages {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ABOUT = 1000;

    private final Templates templates;
    private final TemplateBook using;
    private final PublishingBook publishing;
    private final UndertakingStore undertakings;
    private final Participants participants;

    TemplatePages(
            Templates templates,
            TemplateBook using,
            PublishingBook publishing,
            UndertakingStore undertakings,
            Participants participants) {
        this.templates = templates;
        this.using = using;
        this.publishing = publishing;
        this.undertakings = undertakings;
        this.participants = participants;
    }

    @GetMapping("/vorhaben/vorlagen")
    @Access(For.EVERYONE)
    View list(Page page) {
        return page.show("undertakings/template/list", Map.of("templates", templates.list()));
    }

    @GetMapping("/vorhaben/vorlagen/{template}")
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID template) {
        return page.show("undertakings/template/show", Map.of("template", templates.get(template)));
    }

    @GetMapping("/vorhaben/{id}/vorlage")
    @Access(For.SIGNED_IN)
    View choose(Page page, @PathVariable UUID id) {
        return page.show("undertakings/template/choose", values(page, id, Form.empty()));
    }

    @PostMapping("/vorhaben/{id}/vorlage")
    @Access(For.SIGNED_IN)
    View use(Page page, @PathVariable UUID id, @RequestParam UUID template) {
        var used = using.use(page.visitor().id(), id, template, page.language());
        return used
                ? page.goOn(Undertaking.home(id) + "/plan", "success", "undertakings.template.used")
                : page.goOn(Undertaking.home(id) + "/plan", "warning", "undertakings.template.already");
    }

    @GetMapping("/vorhaben/{id}/vorlage/veroeffentlichen")
    @Access(For.SIGNED_IN)
    View askToPublish(Page page, @PathVariable UUID id) {
        var form = Form.empty().with("name", undertakings.get(id).question());
        return page.show("undertakings/template/publish", values(page, id, form));
    }

    @PostMapping("/vorhaben/{id}/vorlage/veroeffentlichen")
    @Access(For.SIGNED_IN)
    View publish(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String about) {
        var form = Form.empty().with("name", name).with("about", about);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            form.reject("name", page.t("undertakings.template.name.missing"));
        }
        if (about.isBlank() || about.strip().length() > LONGEST_ABOUT) {
            form.reject("about", page.t("undertakings.template.about.missing"));
        }
        if (form.hasErrors()) {
            return page.again("undertakings/template/publish", values(page, id, form));
        }
        return switch (publishing.publish(page.visitor().id(), id, name.strip(), about.strip())) {
            case PublishingBook.Published.Done(var template) ->
                page.goOn("/vorhaben/vorlagen/" + template, "success", "undertakings.template.published");
            case PublishingBook.Published.Closed(var because) -> {
                form.reject("name", DoorSentence.of(page, because));
                yield page.again("undertakings/template/publish", values(page, id, form));
            }
        };
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var undertaking = undertakings.get(id);
        participants.requireHost(page.visitor().id(), id);
        return Map.of("undertaking", undertaking, "templates", templates.list(), "form", form);
    }
}
