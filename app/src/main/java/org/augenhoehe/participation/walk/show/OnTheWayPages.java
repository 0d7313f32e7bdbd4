package org.augenhoehe.participation.walk.show;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.walk.note.Noted;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// The page for the phone. With scripts it also works without a connection, see `js/walk.js`; without them the same
/// form is sent at once. It is shown, too, when nothing can be noted: a device may still hold something.
@Controller
@RequestMapping("/rundgang/{step}/unterwegs")
@Access(For.SIGNED_IN)
class OnTheWayPages {
    private static final String TEMPLATE = "participation/walk/ontheway";

    private final Walks walks;
    private final NoteTaking taking;

    OnTheWayPages(Walks walks, NoteTaking taking) {
        this.walks = walks;
        this.taking = taking;
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID step, @RequestParam(name = "station", required = false) @Nullable UUID at) {
        var form = Form.empty()
                .with("schluessel", UUID.randomUUID().toString())
                .with("station", at == null ? null : at.toString());
        return page.show(TEMPLATE, Map.of("shown", walks.of(page, step), "form", form));
    }

    @PostMapping
    @Assisted("walk.act.noted")
    View note(Page page, @PathVariable UUID step, @Valid @ModelAttribute NoteForm typed, BindingResult validation)
            throws IOException {
        var found = walks.get(step);
        var form = page.form(validation);
        var noted = taking.take(page, found, typed, form);
        if (noted instanceof Noted.Done(var note, var held)) {
            return page.goOn(
                    Walk.path(step) + "/unterwegs", held ? "info" : "success", held ? "walk.held" : "walk.noted");
        }
        if (noted != null) {
            form.reject("", Noted.sentence(page, noted));
        }
        return page.again(TEMPLATE, Map.of("shown", walks.of(page, step), "form", form));
    }
}
