package org.augenhoehe.directory.importing;

/// Ends the reading from anywhere; becomes [ImportOutcome.Refused] where the import began.
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final Trouble trouble;
    private final String detail;

    Refusal(Trouble trouble, Place place, String detail) {
        super(trouble + " " + place + " " + detail);
        this.trouble = trouble;
        this.place = place;
        this.detail = detail;
    }

    Place place() {
        return place;
    }

    Trouble trouble() {
        return trouble;
    }

    String detail() {
        return detail;
    }

    ImportOutcome.Refused outcome(ImportReport report) {
        return new ImportOutcome.Refused(trouble, place, detail, report);
    }
}
