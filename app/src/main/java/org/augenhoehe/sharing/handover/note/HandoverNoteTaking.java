package org.augenhoehe.sharing.handover.note;

import java.io.IOException;

import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Reads what somebody typed, and looks at the picture before anything is stored. What a camera wrote into it stays
/// outside.
@Component
public class HandoverNoteTaking {
    /// Longer side in pixels: enough to see a scratch.
    private static final int EDGE = 1600;

    private final Pictures pictures;

    HandoverNoteTaking(Pictures pictures) {
        this.pictures = pictures;
    }

    /// The fields are called `words`, `picture` and `pictureDescription`.
    ///
    /// @param needed whether there must be words
    /// @return as it was typed; where something is wrong, the form says so
    public NewNote take(Page page, Form form, @Nullable MultipartFile picture, boolean needed) throws IOException {
        var words = form.value("words").strip();
        var description = form.value("pictureDescription").strip();
        if (words.length() > NewNote.LONGEST) {
            form.reject("words", page.t("sharing.handover.words.long"));
        } else if (needed && words.isEmpty()) {
            form.reject("words", page.t("sharing.handover.words.missing"));
        }
        if (picture == null || picture.isEmpty()) {
            return new NewNote(words, null, "");
        }
        if (description.isEmpty() || description.length() > NewNote.LONGEST_DESCRIPTION) {
            form.reject("pictureDescription", page.t("sharing.handover.description.missing"));
        }
        return switch (pictures.take(picture, EDGE)) {
            case Pictures.Picture(var jpeg) -> new NewNote(words, jpeg, description);
            case Pictures.TooLarge() -> without(form, words, page.t("sharing.handover.picture.large"));
            case Pictures.NoPicture() -> without(form, words, page.t("sharing.handover.picture.unknown"));
        };
    }

    private static NewNote without(Form form, String words, String why) {
        form.reject("picture", why);
        return new NewNote(words, null, "");
    }
}
