package org.augenhoehe.participation.opinion.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.participation.opinion.statement.StatementBook;
import org.augenhoehe.participation.opinion.statement.Stating;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Writing a statement of one's own.
@Controller
@RequestMapping("/meinungskarte/{step}/neu")
@Access(For.SIGNED_IN)
class StatePages {
    private static final String TEMPLATE = "participation/opinion/state";

    private final OpinionMaps maps;
    private final StatementBook book;

    StatePages(OpinionMaps maps, StatementBook book) {
        this.maps = maps;
        this.book = book;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID step) {
        return maps.of(page, step).mayState()
                ? page.show(TEMPLATE, Map.of("step", maps.get(step), "form", Form.empty()))
                : page.goOn(Statement.path(step), "info", "opinion.state.closed");
    }

    @PostMapping
    @Assisted(value = "opinion.act.stated", will = Will.EACH_TIME)
    View state(Page page, @PathVariable UUID step, @Valid @ModelAttribute StateForm typed, BindingResult validation) {
        var found = maps.get(step);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            switch (book.state(page.visitor().id(), step, typed.wording())) {
                case Stating.Done(var _, var held) -> {
                    return page.goOn(
                            Statement.path(step),
                            held ? "info" : "success",
                            held ? "opinion.stated.held" : "opinion.stated");
                }
                case Stating.NotNow(var because) -> form.reject("", page.t(because.textKey()));
                case Stating.NotSo(var because) -> form.reject("wording", DoorSentence.of(page, because));
                case Stating.Again again -> form.reject("wording", page.t("opinion.state.again"));
            }
        }
        return page.again(TEMPLATE, Map.of("step", found, "form", form));
    }
}
