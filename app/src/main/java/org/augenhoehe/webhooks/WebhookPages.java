package org.augenhoehe.webhooks;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.outside.Outside.Refused;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

@Controller
@RequestMapping(WebhookPages.PATH)
@Access(For.OPERATOR)
class WebhookPages {
    static final String PATH = "/betrieb/webhooks";
    private static final String TEMPLATE = "webhooks/desk";

    private final ReceiverStore receivers;
    private final GivenUpStore givenUp;
    private final WebhookBook book;

    WebhookPages(ReceiverStore receivers, GivenUpStore givenUp, WebhookBook book) {
        this.receivers = receivers;
        this.givenUp = givenUp;
        this.book = book;
    }

    @GetMapping
    View list(Page page) {
        return page.show(TEMPLATE, values(page, Form.empty()));
    }

    @PostMapping
    View add(Page page, @Valid @ModelAttribute WebhookForm typed, BindingResult validation) {
        var form = page.form(validation);
        var address = form.error("address") == null ? checked(page, typed.address(), form) : null;
        if (address != null && !form.hasErrors()) {
            if (book.add(page.visitor().id(), address, typed.secret())) {
                return page.goOn(PATH, "success", "webhooks.said.added");
            }
            form.reject("address", page.t("webhooks.refused.KNOWN"));
        }
        return page.again(TEMPLATE, values(page, form));
    }

    /// Also where the secret is refused: whoever mends the form reads once all that is wrong with it.
    private @Nullable URI checked(Page page, String typed, Form form) {
        try {
            return book.check(typed);
        } catch (Refused refused) {
            form.reject("address", page.t("webhooks.refused." + refused.why()));
            return null;
        }
    }

    @PostMapping("/{id}/entfernen")
    View remove(Page page, @PathVariable UUID id) {
        book.remove(page.visitor().id(), id);
        return page.goOn(PATH, "success", "webhooks.said.removed");
    }

    @PostMapping("/{id}/probe")
    View probe(Page page, @PathVariable UUID id) {
        book.probe(id);
        return page.goOn(PATH, "success", "webhooks.said.probed");
    }

    @PostMapping("/{id}/nochmal")
    View again(Page page, @PathVariable UUID id) {
        book.again(page.visitor().id(), id);
        return page.goOn(PATH, "success", "webhooks.said.again");
    }

    @PostMapping("/{id}/verwerfen")
    View drop(Page page, @PathVariable UUID id) {
        book.drop(page.visitor().id(), id);
        return page.goOn(PATH, "success", "webhooks.said.dropped");
    }

    private Map<String, ?> values(Page page, Form form) {
        Map<UUID, String> why = givenUp.listWhy().stream()
                .collect(Collectors.toMap(
                        GivenUpStore.Why::receiver,
                        last -> why(page, last.why()) + " (" + page.moment(last.at()) + ")"));
        return Map.of("receivers", receivers.list(), "why", why, "form", form);
    }

    private static String why(Page page, String why) {
        var key = "webhooks.why." + why;
        return page.hasText(key) ? page.t(key) : page.t("webhooks.why.status", why);
    }
}
