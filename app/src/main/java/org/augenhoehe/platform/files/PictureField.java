package org.augenhoehe.platform.files;

import java.io.IOException;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The form fields `picture` and `description`: a picture with words for those who do not see it.
@Component
public class PictureField {
    /// Longer side in pixels.
    private static final int EDGE = 1600;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    private final Pictures painter;

    PictureField(Pictures painter) {
        this.painter = painter;
    }

    /// Takes its time: better not inside a transaction.
    ///
    /// @param form gets a sentence at each field that is missing or makes no sense
    /// @return null where there is no picture, or none that we can read; the words may be missing nevertheless
    public @Nullable Described read(
            Page page, Form form, @Nullable MultipartFile picture, String description, Sentences sentences)
            throws IOException {
        var words = description.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            form.reject("description", page.t(sentences.noWords()));
        }
        var taken = picture == null || picture.isEmpty() ? null : painter.take(picture, EDGE);
        return switch (taken) {
            case null -> rejected(page, form, sentences.missing());
            case Pictures.TooLarge() -> rejected(page, form, sentences.tooLarge());
            case Pictures.NoPicture() -> rejected(page, form, sentences.unknown());
            case Pictures.Picture(var jpeg) -> new Described(jpeg, words);
        };
    }

    private static @Nullable Described rejected(Page page, Form form, String sentence) {
        form.reject("picture", page.t(sentence));
        return null;
    }

    public record Described(byte[] jpeg, String words) {}

    /// The text keys of what is wrong.
    public record Sentences(String noWords, String missing, String tooLarge, String unknown) {}
}
