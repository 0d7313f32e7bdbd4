package org.augenhoehe.sharing.offer.book;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of offering something, or of changing an offer.
public sealed interface OfferAnswer {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID offer, boolean held) implements OfferAnswer {}

    /// @param why text key of the sentence is `sharing.refused.<why>`
    record Refused(Why why) implements OfferAnswer {}

    /// The text does not come in.
    record Closed(Answer because) implements OfferAnswer {}

    enum Why {
        /// Somebody was faster, or it stands otherwise by now.
        MOVED("title"),
        /// It is withdrawn.
        ENDED("title"),
        /// Whoever offers it does not speak for whose it shall be.
        NOT_SPEAKER("owner"),
        /// Nobody's home is shown to the house number.
        HOME("exactness"),
        /// Of a skill there is one only.
        ONE_ONLY("pieces"),
        /// It is for members, but of whom?
        NO_MEMBERS("members"),
        /// It names a group to which whoever offers it does not belong.
        FOREIGN_MEMBERS("members"),
        /// In a swap something is wanted for it.
        NO_RETURN("inReturn"),
        /// Nobody brings back what they learnt.
        NOT_LENT("deal"),
        /// What is agreed on it is agreed on this thing, and on so many pieces.
        UNDER_WAY("title");

        private final String field;

        Why(String field) {
            this.field = field;
        }

        /// Where the sentence stands in the form.
        public String field() {
            return field;
        }

        public String textKey() {
            return "sharing.refused." + this;
        }
    }
}
