package org.augenhoehe.people.passkey;

import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Signing in with a passkey. The script asks for the question, lets the device answer it, and sends
/// the answer as a form like any other.
@Controller
@RequestMapping("/anmelden/passkey")
@Access(For.EVERYONE)
class PasskeySignInPages {
    private final PasskeyBook book;
    private final PasskeyJson json;
    private final RelyingParties houses;
    private final SignIn signIn;

    PasskeySignInPages(PasskeyBook book, PasskeyJson json, RelyingParties houses, SignIn signIn) {
        this.book = book;
        this.json = json;
        this.houses = houses;
        this.signIn = signIn;
    }

    @PostMapping(path = "/frage", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(Page page, HttpServletRequest request) {
        var house = houses.find(page.publicUrl()).orElseThrow(NotFound::new);
        var options = book.beginToSignIn(house);
        Asked.keep(options, request);
        return json.write(options);
    }

    @PostMapping
    View enter(
            Page page,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(name = AccessGuard.RETURN, defaultValue = "") String onTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        var house = houses.find(page.publicUrl()).orElseThrow(NotFound::new);
        var person = Asked.take(PublicKeyCredentialRequestOptions.class, request)
                .flatMap(asked -> json.readUsed(credential).flatMap(answer -> book.use(house, asked, answer)));
        return person.isPresent()
                ? signIn.enter(person.get(), Way.PASSKEY, onTo, page, request, response)
                : page.goOn("/anmelden", "warning", "people.passkey.failed");
    }
}
