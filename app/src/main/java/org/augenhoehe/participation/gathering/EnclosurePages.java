package org.augenhoehe.participation.gathering;

import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.SafeRecording;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Pictures and voices, for whom may read the contribution.
@Controller
@RequestMapping("/beitraege/{id}")
@Access(For.EVERYONE)
class EnclosurePages {
    private final ContributionStore store;
    private final Uploads uploads;

    EnclosurePages(ContributionStore store, Uploads uploads) {
        this.store = store;
        this.uploads = uploads;
    }

    @GetMapping("/bild")
    @Assisted(errand = Errand.ANY)
    ResponseEntity<byte[]> picture(Page page, @PathVariable UUID id) {
        return SafePicture.of(bytes(get(page, id).picture()));
    }

    @GetMapping("/stimme")
    @Assisted(errand = Errand.ANY)
    ResponseEntity<Resource> voice(Page page, @PathVariable UUID id) {
        var contribution = get(page, id);
        var sound = bytes(contribution.voice());
        return SafeRecording.of(sound, Objects.requireNonNull(contribution.voiceType()));
    }

    private Contribution get(Page page, UUID id) {
        return store.find(id)
                .filter(found -> found.isShownTo(page.visitor().person()))
                .orElseThrow(NotFound::new);
    }

    private byte[] bytes(@Nullable String file) {
        if (file == null) {
            throw new NotFound();
        }
        return uploads.find(file).orElseThrow(NotFound::new);
    }
}
