package org.augenhoehe.participation.opinion.show;

import org.augenhoehe.participation.opinion.statement.Statement;

import jakarta.validation.constraints.Size;

/// A statement, as somebody types it.
record StateForm(
        @Size(min = 3, max = Statement.LONGEST, message = "opinion.state.missing")
        String wording) {

    StateForm {
        wording = wording == null ? "" : wording.strip().replaceAll("\\s+", " ");
    }
}
