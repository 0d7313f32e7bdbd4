package org.augenhoehe.people.profile;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The page of a person, as others may see it. Nobody is listed or found here: one has to know the address.
@Controller
@RequestMapping("/menschen/{person}")
@Access(For.EVERYONE)
class PersonPages {
    private final ProfileBook book;
    private final Organisations organisations;

    PersonPages(ProfileBook book, Organisations organisations) {
        this.book = book;
        this.organisations = organisations;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID person) {
        var profile = book.read(person, page.visitor().person()).orElseThrow(NotFound::new);
        return page.show(
                "people/profile/person",
                Map.of(
                        "profile", profile,
                        "spokenFor", spokenFor(page),
                        "kinds", StandingKind.options(page)));
    }

    @GetMapping("/bild")
    ResponseEntity<byte[]> picture(Page page, @PathVariable UUID person) {
        return SafePicture.of(book.readPortrait(person, page.visitor().person()).orElseThrow(NotFound::new));
    }

    private List<Option> spokenFor(Page page) {
        if (!page.visitor().signedIn() || page.visitor().assisted()) {
            return List.of();
        }
        var ids = organisations.listSpokenForBy(page.visitor().id());
        return organisations.names(ids).entrySet().stream()
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .sorted((one, other) -> page.language().collator().compare(one.label(), other.label()))
                .toList();
    }
}
