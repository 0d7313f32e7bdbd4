package org.augenhoehe.participation.opinion.stance;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.kiosk.AtKiosk;
import org.augenhoehe.participation.kiosk.Taken;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

import gg.jte.Content;
import gg.jte.TemplateEngine;

/// Answering statements at a tablet in the house. A number of chance stands for each person from the beginning.
@Component
class OpinionAtKiosk implements AtKiosk {
    private static final String METHOD = "opinion";
    private static final String FIELD = "aussage-";
    /// As many as somebody answers who stands in front of a tablet.
    private static final int MOST = 20;

    private static final SecureRandom random = new SecureRandom();

    private final StatementStore statements;
    private final StanceStore stances;
    private final TemplateEngine templates;

    OpinionAtKiosk(StatementStore statements, StanceStore stances, TemplateEngine templates) {
        this.statements = statements;
        this.stances = stances;
        this.templates = templates;
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public String textKey() {
        return "opinion.kiosk";
    }

    @Override
    public Map<UUID, String> listLacking(Collection<Step> steps) {
        var counts = statements.count(Step.ids(steps));
        return steps.stream()
                .filter(step -> !counts.containsKey(step.id()))
                .collect(Collectors.toMap(Step::id, step -> "opinion.kiosk.none"));
    }

    @Override
    public Content ask(Page page, Step step, Form form) {
        var all = new ArrayList<>(statements.listOf(step.id()));
        Collections.shuffle(all, random);
        var options = Arrays.asList(Stance.AGREE, Stance.DISAGREE, Stance.PASS).stream()
                .map(stance -> new Option(stance.name(), page.t("opinion.stance." + stance)))
                .toList();
        var asked = all.stream().limit(MOST).toList();
        return output -> templates.render(
                "participation/opinion/kiosk.jte",
                Map.of("page", page, "form", form, "statements", asked, "options", options, "prefix", FIELD),
                output);
    }

    /// What is hidden by now is left out.
    @Override
    public Taken take(Page page, UUID kiosk, Step step, Form form) {
        var said = new HashMap<UUID, Stance>();
        for (var id : statements.listOf(step.id()).stream().map(Statement::id).toList()) {
            var typed = form.value(FIELD + id);
            Arrays.stream(Stance.values())
                    .filter(stance -> stance.name().equals(typed))
                    .forEach(stance -> said.put(id, stance));
        }
        if (said.isEmpty()) {
            form.reject("", page.t("opinion.kiosk.empty"));
            return new Taken.Wrong();
        }
        stances.putOnSite(kiosk, step.id(), said);
        return new Taken.Done(false);
    }

    @Override
    public void drop(UUID kiosk, Step step) {
        stances.dropOnSite(kiosk, step.id());
    }
}
