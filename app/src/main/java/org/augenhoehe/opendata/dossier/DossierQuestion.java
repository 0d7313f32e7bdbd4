package org.augenhoehe.opendata.dossier;

import java.util.List;

import org.augenhoehe.platform.web.Option;

/// Of which thing of a kind somebody wants an extract.
public record DossierQuestion(String kind, String label, List<Option> options) {}
