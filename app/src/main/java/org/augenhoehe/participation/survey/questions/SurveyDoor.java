package org.augenhoehe.participation.survey.questions;

import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets hosts in to what they write.
@Component
public class SurveyDoor {
    private static final String LANGUAGE = "de";

    private final StepDoor steps;
    private final Undertakings undertakings;
    private final SurveyStore surveys;
    private final WritingStore store;
    private final AuditLog audit;

    SurveyDoor(StepDoor steps, Undertakings undertakings, SurveyStore surveys, WritingStore store, AuditLog audit) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.surveys = surveys;
        this.store = store;
        this.audit = audit;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID id) {
        return steps.get(id, Survey.METHOD);
    }

    /// @throws org.augenhoehe.platform.web.Forbidden for who does not host
    public Step getForHost(UUID person, UUID id) {
        return steps.getForHost(person, id, Survey.METHOD);
    }

    /// The survey as it is, begun where nobody has begun it. Two hosts wait for each other until the transaction ends.
    /// Who tries to change what is fixed is taken down.
    @Transactional(propagation = Propagation.MANDATORY)
    public Survey hold(UUID host, UUID id) {
        var step = get(id);
        undertakings.hold(step, host);
        getForHost(host, id);
        store.begin(id, LANGUAGE);
        store.hold(id);
        var survey = surveys.find(id).orElseThrow(NotFound::new);
        if (survey.isFixed()) {
            audit.add(host, "enquiry.change_refused", id, "");
        }
        return survey;
    }
}
