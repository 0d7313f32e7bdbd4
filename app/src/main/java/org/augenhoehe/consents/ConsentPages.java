package org.augenhoehe.consents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
@Access(For.SIGNED_IN)
class ConsentPages implements MyPlaceEntry {
    private static final String PATH = "/mein-platz/einwilligungen";

    private final List<ConsentPurpose> purposes;
    private final Consents consents;
    private final ConsentStore store;
    private final Texts texts;
    private final Languages languages;

    ConsentPages(
            List<ConsentPurpose> purposes, Consents consents, ConsentStore store, Texts texts, Languages languages) {
        this.purposes = purposes;
        this.consents = consents;
        this.store = store;
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping(PATH)
    View list(Page page) {
        var acts = store.list(page.visitor().id());
        var views = purposes.stream().map(purpose -> view(page, purpose, acts)).toList();
        var history = acts.stream()
                .flatMap(act -> find(act.purpose()).stream()
                        .map(purpose -> page.t(
                                act.given() ? "consents.history.given" : "consents.history.withdrawn",
                                page.t(purpose.textKey()),
                                page.moment(act.at()),
                                act.version())))
                .toList();
        return page.show("consents/list", Map.of("consents", views, "history", history));
    }

    @PostMapping(PATH + "/{id}/geben")
    View give(Page page, @PathVariable String id) {
        consents.give(page.visitor().id(), find(id).orElseThrow(NotFound::new));
        return page.goOn(PATH, "success", "consents.said.given");
    }

    @PostMapping(PATH + "/{id}/zuruecknehmen")
    View withdraw(Page page, @PathVariable String id) {
        consents.withdraw(page.visitor().id(), find(id).orElseThrow(NotFound::new));
        return page.goOn(PATH, "success", "consents.said.withdrawn");
    }

    private ConsentView view(Page page, ConsentPurpose purpose, List<ConsentAct> acts) {
        var newest = acts.stream()
                .filter(act -> act.purpose().equals(purpose.id()))
                .findFirst()
                .filter(act -> act.given() && act.version() == purpose.version());
        var about = purpose.textKey() + ".about";
        return new ConsentView(
                purpose.id(),
                page.t(purpose.textKey()),
                page.t(about),
                page.language().isEasy() ? null : texts.get(languages.get("de-simple"), about),
                newest.map(act -> page.moment(act.at())).orElse(null));
    }

    private Optional<ConsentPurpose> find(String id) {
        return purposes.stream().filter(purpose -> purpose.id().equals(id)).findFirst();
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "consents.title";
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return !purposes.isEmpty();
    }
}
