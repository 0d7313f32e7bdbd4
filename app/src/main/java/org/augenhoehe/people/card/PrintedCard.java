package org.augenhoehe.people.card;

import java.util.List;

import org.augenhoehe.platform.web.QrCode;

/// What stands on the paper.
///
/// @param address where to type the words
/// @param code leads there and brings the words along
public record PrintedCard(List<String> words, String address, QrCode code) {
    static PrintedCard of(CardWords card, String house) {
        var address = house + CardSignInPages.PATH;
        return new PrintedCard(
                card.words(), address.replaceFirst("^https?://", ""), QrCode.of(address + "#" + card.inAddress()));
    }
}
