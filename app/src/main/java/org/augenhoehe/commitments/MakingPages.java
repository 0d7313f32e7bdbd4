package org.augenhoehe.commitments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Making a commitment out of something on the thread.
@Controller
@RequestMapping(Commitment.PATH + "/neu/{source}")
@Access(For.SIGNED_IN)
class MakingPages {
    private static final String TEMPLATE = "commitments/make";

    private final CommitmentBook book;
    private final Undertakings undertakings;
    private final People people;
    private final Organisations organisations;

    MakingPages(CommitmentBook book, Undertakings undertakings, People people, Organisations organisations) {
        this.book = book;
        this.undertakings = undertakings;
        this.people = people;
        this.organisations = organisations;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID source) {
        return page.show(TEMPLATE, values(page, source, Form.empty()));
    }

    @PostMapping
    View make(
            Page page,
            @PathVariable UUID source,
            @Valid @ModelAttribute CommitmentForm made,
            BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, source, form));
        }
        return switch (book.make(page.visitor().id(), source, made)) {
            case Outcome.Done done -> page.goOn(Commitment.path(done.commitment()), "success", "commitments.made");
            case Outcome.Refused refused ->
                page.again(
                        TEMPLATE,
                        values(
                                page,
                                source,
                                form.reject(field(refused.why()), page.t(CommitmentPages.why(refused.why())))));
            case Outcome.Closed closed ->
                page.again(
                        TEMPLATE,
                        values(page, source, form.reject("wording", DoorSentence.of(page, closed.because()))));
        };
    }

    private static String field(Outcome.Why why) {
        return switch (why) {
            case STRANGER -> "owner";
            case NOT_MEMBER -> "organisation";
            case PAST, FAR -> "due";
            case NOT_PARTICIPANT, MOVED, ALREADY -> "wording";
        };
    }

    private Map<String, ?> values(Page page, UUID source, Form form) {
        var knot = book.source(source);
        var undertaking = Objects.requireNonNull(knot.within());
        var visitor = page.visitor().id();
        if (!undertakings.takesPart(visitor, undertaking)) {
            throw new Forbidden();
        }
        var others = undertakings.listParticipants(undertaking).stream()
                .filter(one -> !one.equals(visitor))
                .toList();
        var groups = organisations.names(organisations.listOfMember(visitor));
        return Map.of(
                "source",
                knot,
                "form",
                form,
                "people",
                options(page, people.names(others)),
                "groups",
                options(page, groups));
    }

    private static List<Option> options(Page page, Map<UUID, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(page.language().collator()))
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .toList();
    }
}
