package org.augenhoehe.sharing.show;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Deciding;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.files.PictureField;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.augenhoehe.sharing.offer.picture.OfferPicture;
import org.augenhoehe.sharing.offer.picture.OfferPictureBook;
import org.augenhoehe.sharing.offer.picture.OfferPictureStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Pictures of an offer: each with words for those who do not see it.
@Controller
@RequestMapping(Offer.PATH + "/{id}/bilder")
@Access(For.SIGNED_IN)
class OfferPicturePages {
    private static final String TEMPLATE = "sharing/pictures";
    private static final PictureField.Sentences SENTENCES = new PictureField.Sentences(
            "sharing.picture.description.missing",
            "sharing.picture.missing",
            "sharing.picture.toolarge",
            "sharing.picture.unknown");

    private final OfferStore offers;
    private final OfferPictureBook book;
    private final OfferPictureStore store;
    private final Admission admission;
    private final PictureField field;
    private final Uploads uploads;
    private final Deciding deciding;

    OfferPicturePages(
            OfferStore offers,
            OfferPictureBook book,
            OfferPictureStore store,
            Admission admission,
            PictureField field,
            Uploads uploads,
            Deciding deciding) {
        this.offers = offers;
        this.book = book;
        this.store = store;
        this.admission = admission;
        this.field = field;
        this.uploads = uploads;
        this.deciding = deciding;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    @PostMapping
    @Assisted("sharing.offer.act.pictured")
    View add(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String description)
            throws IOException {
        // Nobody else's pictures are painted.
        var offer = book.getTended(page.visitor().id(), id);
        var form = Form.empty().with("description", description);
        var described = field.read(page, form, picture, description, SENTENCES);
        if (described == null || form.hasErrors()) {
            return page.again(TEMPLATE, values(page, id, form));
        }
        switch (book.add(page.visitor().id(), id, described.jpeg(), described.words())) {
            case OfferPictureBook.Added.Done() -> {
                return page.goOn(offer.path() + "/bilder", "success", "sharing.picture.added");
            }
            case OfferPictureBook.Added.Enough() ->
                form.reject("", page.t("sharing.picture.enough", OfferPictureBook.MOST));
            case OfferPictureBook.Added.NotSo(var because) ->
                form.reject("description", DoorSentence.of(page, because));
        }
        return page.again(TEMPLATE, values(page, id, form));
    }

    @PostMapping("/{picture}/entfernen")
    @Assisted("sharing.offer.act.pictured")
    View remove(Page page, @PathVariable UUID id, @PathVariable UUID picture) {
        book.remove(page.visitor().id(), id, picture);
        return page.goOn(Offer.path(id) + "/bilder", "success", "sharing.picture.removed");
    }

    @GetMapping("/{picture}")
    @Access(For.EVERYONE)
    @Assisted(errand = Errand.ANY)
    ResponseEntity<byte[]> picture(Page page, @PathVariable UUID id, @PathVariable UUID picture) {
        return offers.find(id)
                .filter(offer -> admission.shows(page.visitor().person(), offer)
                        || deciding.isUpTo(page.visitor(), OfferBook.MODERATED, id))
                .flatMap(offer -> store.find(id, picture))
                .map(OfferPicture::file)
                .flatMap(uploads::find)
                .map(SafePicture::of)
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        return Map.of("offer", book.getTended(page.visitor().id(), id), "pictures", store.list(id), "form", form);
    }
}
