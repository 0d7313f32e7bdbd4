package org.augenhoehe.people.passkey;

import java.util.Map;

import org.augenhoehe.people.signin.ChangeLetter;
import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

/// One's own passkeys.
@Controller
@RequestMapping(PasskeyPages.PATH)
@Access(For.SIGNED_IN)
class PasskeyPages {
    static final String PATH = SignIn.WAYS + "/passkey";
    private static final String TEMPLATE = "people/passkey/add";

    private final PasskeyBook book;
    private final PasskeyJson json;
    private final RelyingParties houses;
    private final Sessions sessions;
    private final ChangeLetter letter;

    PasskeyPages(PasskeyBook book, PasskeyJson json, RelyingParties houses, Sessions sessions, ChangeLetter letter) {
        this.book = book;
        this.json = json;
        this.houses = houses;
        this.sessions = sessions;
        this.letter = letter;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request) {
        var form = Form.empty().with("label", page.t("people.passkey.label.usual"));
        return page.show(
                TEMPLATE,
                Map.of(
                        "form", form,
                        "fresh", sessions.isFresh(request),
                        "possible", houses.find(page.publicUrl()).isPresent()));
    }

    @PostMapping(path = "/frage", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(Page page, HttpServletRequest request) {
        var house = houses.find(page.publicUrl()).orElseThrow(NotFound::new);
        var options = book.beginToAdd(house, page.visitor().id());
        Asked.keep(options, request);
        return json.write(options);
    }

    @PostMapping
    View add(
            Page page,
            @Valid @ModelAttribute PasskeyName name,
            BindingResult validation,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return page.goOn(PATH);
        }
        var form = page.form(validation);
        if (!form.hasErrors() && !add(page, name.label(), credential, request)) {
            form.reject("", page.t("people.passkey.failed"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("form", form, "fresh", true, "possible", true));
        }
        letter.tell(page.visitor().id(), page.language());
        return page.goOn(SignIn.WAYS, "success", "people.passkey.added");
    }

    @PostMapping("/{id}/name")
    View rename(Page page, @PathVariable String id, @Valid @ModelAttribute PasskeyName name, BindingResult validation) {
        if (validation.hasErrors()
                || !book.rename(page.visitor().id(), id, name.label().strip())) {
            return page.goOn(SignIn.WAYS, "warning", "people.passkey.label.wrong");
        }
        return page.goOn(SignIn.WAYS, "success", "people.passkey.renamed");
    }

    private boolean add(Page page, String label, String credential, HttpServletRequest request) {
        var house = houses.find(page.publicUrl()).orElseThrow(NotFound::new);
        return Asked.take(PublicKeyCredentialCreationOptions.class, request)
                .flatMap(asked -> json.readNew(credential).map(answer -> book.add(house, asked, answer, label.strip())))
                .orElse(false);
    }
}
