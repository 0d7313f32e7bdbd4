package org.augenhoehe.participation.paper.issue;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PrintedBox;
import org.augenhoehe.participation.paper.PrintedPage;

/// A form as it was printed.
///
/// @param side whose agreement the rule asks for; empty where it asks for none
public record Print(
        UUID id, UUID step, Part part, String side, String language, PaperForm form, List<PrintedPage> pages) {
    public Print {
        pages = List.copyOf(pages);
    }

    /// What the square codes call it: short, so that they are read well.
    static String sign(UUID id) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @return empty for what is no sign of a print
    public static Optional<UUID> signed(String sign) {
        try {
            var bytes = Base64.getUrlDecoder().decode(sign);
            if (bytes.length != 2 * Long.BYTES) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    public List<PrintedBox> boxes(int page) {
        return pages.stream()
                .filter(one -> one.number() == page)
                .flatMap(one -> one.boxes().stream())
                .toList();
    }

    public Optional<PrintedPage> findPage(int page) {
        return pages.stream().filter(one -> one.number() == page).findFirst();
    }

    public List<PaperQuestion> questions() {
        return form.questions();
    }
}
