package org.augenhoehe.moderation;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.MatterBook.Answer;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking the community what it would do. It advises; somebody with a name in the log decides.
@Component
class AdviceBook {
    private final AdviceStore advice;
    private final MatterStore matters;
    private final MatterBook book;
    private final Organisations organisations;

    AdviceBook(AdviceStore advice, MatterStore matters, MatterBook book, Organisations organisations) {
        this.advice = advice;
        this.matters = matters;
        this.book = book;
        this.organisations = organisations;
    }

    /// What nobody may read yet is shown to nobody for advice either.
    @Transactional
    Answer ask(UUID moderator, UUID id) {
        var matter = matters.hold(id).orElseThrow(NotFound::new);
        if (!matter.isOpen() || book.isHidden(matter)) {
            return Answer.ALREADY;
        }
        if (!book.mayDecide(moderator, matter)) {
            return Answer.INVOLVED;
        }
        advice.want(id);
        return Answer.DONE;
    }

    List<Matter> listWantedFrom(UUID person) {
        return matters.listAll(advice.listWantedFrom(person, List.copyOf(organisations.listOfMember(person))));
    }

    @Transactional
    Answer advise(UUID person, UUID id, boolean keep) {
        var matter = matters.hold(id).orElseThrow(NotFound::new);
        if (!matter.isOpen() || !matter.adviceWanted()) {
            return Answer.ALREADY;
        }
        if (!book.mayDecide(person, matter)) {
            return Answer.INVOLVED;
        }
        advice.add(id, person, keep);
        return Answer.DONE;
    }

    Advice count(UUID matter) {
        return advice.count(matter);
    }
}
