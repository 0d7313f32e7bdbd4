package org.augenhoehe.opendata.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

@Controller
@RequestMapping(FactPages.PATH)
@Access(For.OPERATOR)
class FactPages {
    static final String PATH = "/betrieb/daten";
    private static final String TEMPLATE = "opendata/facts";

    private final FactStore store;
    private final FactBook book;

    FactPages(FactStore store, FactBook book) {
        this.store = store;
        this.book = book;
    }

    @GetMapping
    View show(Page page) {
        var facts = store.get();
        return page.show(
                TEMPLATE,
                values(Form.empty()
                        .with("publisher", facts.publisher())
                        .with("licence", name(facts.licence()))
                        .with("gathered", name(facts.gatheredLicence()))
                        .with("contributor", facts.contributor())
                        .with("region", facts.regionKey())));
    }

    @PostMapping
    View say(Page page, @Valid @ModelAttribute FactForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(form));
        }
        book.say(page.visitor().id(), typed.facts());
        return page.goOn(PATH, "success", "opendata.facts.said");
    }

    private static Map<String, ?> values(Form form) {
        var licences = Arrays.stream(Licence.values())
                .map(one -> new Option(one.name(), one.title()))
                .toList();
        return Map.of("form", form, "licences", List.copyOf(licences));
    }

    private static String name(@Nullable Licence licence) {
        return licence == null ? "" : licence.name();
    }
}
