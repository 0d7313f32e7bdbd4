package org.augenhoehe.sharing.fair.show;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.fair.Slot;
import org.augenhoehe.sharing.fair.draw.FairFile;
import org.augenhoehe.sharing.fair.draw.Line;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Hands out what anybody needs to decide again. What moderation hides is not in it.
@Controller
@Access(For.EVERYONE)
class FairFilePages {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final FairShowing showing;
    private final FairStore store;
    private final ApplicationStore applications;

    FairFilePages(FairShowing showing, FairStore store, ApplicationStore applications) {
        this.showing = showing;
        this.store = store;
        this.applications = applications;
    }

    @GetMapping(Fair.PATH + "/{id}/pruefen.json")
    ResponseEntity<byte[]> take(Page page, @PathVariable UUID id) {
        var shown = showing.get(page, id);
        if (!shown.fair().isDecided() || shown.isKept()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verteilung-" + id + ".json\"")
                .body(JSON.writeValueAsBytes(file(shown)));
    }

    private FairFile file(FairShown shown) {
        var fair = shown.fair();
        var hidden = fair.hidden();
        return new FairFile(
                shown.offer().name(),
                hidden ? "" : fair.words(),
                fair.rule().name(),
                hidden ? "" : fair.criteria(),
                fair.openedAt().toString(),
                fair.closesAt().toString(),
                Objects.requireNonNull(fair.endedAt()).toString(),
                fair.promise(),
                fair.seed(),
                Line.PURPOSE,
                store.listSlots(fair.id()).stream().map(FairFilePages::given).toList(),
                applications.listOf(fair.id()).stream()
                        .filter(one -> one.place() != null)
                        .sorted(Comparator.comparing(Application::receipt))
                        .map(FairFilePages::stood)
                        .toList());
    }

    private static FairFile.Given given(Slot slot) {
        return new FairFile.Given(
                slot.number(),
                slot.isHours()
                        ? slot.span()
                                .from()
                                .atZone(Span.ZONE)
                                .toOffsetDateTime()
                                .toString()
                        : null,
                slot.isHours()
                        ? slot.span()
                                .until()
                                .atZone(Span.ZONE)
                                .toOffsetDateTime()
                                .toString()
                        : null,
                Objects.requireNonNullElse(slot.free(), 0));
    }

    private static FairFile.Stood stood(Application one) {
        return new FairFile.Stood(
                one.receipt(),
                Objects.requireNonNull(one.standing()),
                one.slots(),
                one.chance(),
                one.passedOver(),
                one.seen() != null,
                Objects.requireNonNull(one.place()),
                one.got());
    }
}
