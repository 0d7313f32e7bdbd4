package org.augenhoehe.people.card;

import java.util.UUID;

import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;

/// Reads the six words that somebody types, and counts the tries.
@Component
public class CardDesk {
    private static final int LONGEST = 200;

    private final CardBook book;
    private final RateLimits limits;

    CardDesk(CardBook book, RateLimits limits) {
        this.book = book;
        this.limits = limits;
    }

    public Answer read(Page page, String words, HttpServletRequest request) {
        if (words.isBlank()) {
            return new Answer.Wrong(page.t("platform.form.error.required"));
        }
        var card =
                words.length() > LONGEST ? null : WordList.german().read(words).orElse(null);
        if (card == null) {
            return new Answer.Wrong(WordList.german()
                    .findUnknown(words)
                    .map(unknown -> page.t("people.card.error.unknown", unknown))
                    .orElseGet(() -> page.t("people.card.error.count")));
        }
        var subnet = Subnet.of(request);
        if (!limits.hasRoom(Limit.CARD_SUBNET, subnet) || !limits.take(Limit.CARD, card.inAddress())) {
            throw new TooMany();
        }
        var owner = book.use(card);
        if (owner.isEmpty()) {
            limits.take(Limit.CARD_SUBNET, subnet);
            return new Answer.Wrong(page.t("people.card.error.wrong"));
        }
        limits.giveBack(Limit.CARD, card.inAddress());
        return new Answer.Owner(owner.get());
    }

    public sealed interface Answer {
        /// Whose card it is.
        record Owner(UUID person) implements Answer {}

        /// @param sentence why the words were not taken
        record Wrong(String sentence) implements Answer {}
    }
}
