package org.augenhoehe.participation.gathering;

import java.io.IOException;

import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.files.Recordings;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes in the picture and the voice that come with a contribution, before anything is stored.
@Component
class Enclosures {
    /// Longer side in pixels: enough to read a sign on a photo.
    private static final int EDGE = 1600;

    private final Pictures pictures;
    private final Recordings recordings;

    Enclosures(Pictures pictures, Recordings recordings) {
        this.pictures = pictures;
        this.recordings = recordings;
    }

    /// @return null where there is none, or where it cannot be taken: then the form says why
    Brought.@Nullable Picture picture(Page page, ContributionForm typed, Form form) throws IOException {
        var file = typed.chosenPicture();
        if (file == null) {
            return null;
        }
        if (typed.pictureDescription().isEmpty()) {
            form.reject("pictureDescription", page.t("gathering.picture.description.missing"));
        }
        return switch (pictures.take(file, EDGE)) {
            case Pictures.Picture taken -> new Brought.Picture(taken.jpeg(), typed.pictureDescription());
            case Pictures.TooLarge() -> rejected(form, "picture", page.t("gathering.picture.toolarge"));
            case Pictures.NoPicture() -> rejected(form, "picture", page.t("gathering.picture.unknown"));
        };
    }

    /// @return null where there is none, or where it cannot be taken: then the form says why
    Brought.@Nullable Voice voice(Page page, ContributionForm typed, Form form) throws IOException {
        var file = typed.chosenVoice();
        if (file == null) {
            return null;
        }
        return switch (recordings.take(file)) {
            case Recordings.Recording taken -> new Brought.Voice(taken.sound(), taken.type());
            case Recordings.TooLarge() -> rejected(form, "voice", page.t("gathering.voice.toolarge"));
            case Recordings.NoRecording() -> rejected(form, "voice", page.t("gathering.voice.unknown"));
        };
    }

    private static <T> @Nullable T rejected(Form form, String field, String why) {
        form.reject(field, why);
        return null;
    }
}
