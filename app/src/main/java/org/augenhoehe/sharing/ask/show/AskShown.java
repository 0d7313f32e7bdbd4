package org.augenhoehe.sharing.ask.show;

import java.util.List;

import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskState;
import org.augenhoehe.sharing.ask.AskWord;
import org.augenhoehe.sharing.offer.OfferBeside.Way;

/// An ask, as one of its two sides reads it.
///
/// @param title of what it is about; empty where that is withdrawn
/// @param href its page
/// @param asks whether the reader asked, and is not the one who answers
/// @param other what the other side is called
/// @param place where it really is, for whom it was agreed with; empty otherwise
/// @param contact how the other side is reached, once both agree; empty otherwise
/// @param facts what whoever answers reads of whoever asked, while it is open; none for anybody else
/// @param reports ways to report what whoever asked said to those facts
/// @param hours the page on which hours of the time bank are booked for it; empty where that is not to be done
public record AskShown(
        Ask ask,
        String title,
        String href,
        boolean asks,
        String other,
        List<AskWord> words,
        String place,
        String contact,
        List<String> facts,
        List<Way> reports,
        String hours) {
    public AskShown {
        words = List.copyOf(words);
        facts = List.copyOf(facts);
        reports = List.copyOf(reports);
    }

    public boolean isAgreed() {
        return ask.state() == AskState.AGREED;
    }

    /// Whether the reader has to say yes or no.
    public boolean isToAnswer() {
        return !asks && ask.state() == AskState.ASKED;
    }

    /// Whether the reader has said already that it came about, and the other side has not.
    public boolean hasSaid() {
        return asks ? ask.came() != null : ask.answerCame() != null;
    }

    /// Whether the reader may take it back.
    public boolean isToCancel() {
        return ask.state() == AskState.AGREED || asks && ask.state() == AskState.ASKED;
    }
}
