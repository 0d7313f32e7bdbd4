package org.augenhoehe.operations.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Attention;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/betrieb")
@Access(For.OPERATOR)
class DeskPages {
    private final List<Attention> attentions;
    private final HouseSurvey survey;
    private final Configuration configuration;

    DeskPages(List<Attention> attentions, HouseSurvey survey, Configuration configuration) {
        this.attentions = attentions.stream()
                .sorted(Comparator.comparingInt(Attention::order))
                .toList();
        this.survey = survey;
        this.configuration = configuration;
    }

    @GetMapping
    View desk(Page page) {
        return page.show("operations/desk/show", Map.of("waiting", waiting(page), "house", survey.facts()));
    }

    @GetMapping("/einstellungen")
    View settings(Page page) {
        return page.show("operations/desk/configuration", Map.of("settings", configuration.list()));
    }

    @GetMapping("/bausteine")
    View gallery(Page page) {
        return page.show("platform/gallery");
    }

    private List<WaitingThing> waiting(Page page) {
        return attentions.stream()
                .map(attention -> new Counted(attention, attention.count()))
                .filter(counted -> counted.count() > 0)
                .map(counted -> new WaitingThing(
                        page.t(counted.attention().textKey(), counted.count()),
                        counted.attention().href()))
                .toList();
    }

    private record Counted(Attention attention, int count) {}
}
