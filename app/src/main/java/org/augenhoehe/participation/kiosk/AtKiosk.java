package org.augenhoehe.participation.kiosk;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;

import gg.jte.Content;

/// A way to do a step that can be done at a tablet in the house, by people whom nobody knows. A method declares it as a
/// bean and keeps to its own rules.
public interface AtKiosk {
    /// Key of the method.
    String method();

    /// Key of the words that name it on the tablet: "Fragen beantworten".
    String textKey();

    /// Why steps of this method cannot be answered without an account, as text keys: only those that cannot, in as many
    /// questions to the database for many as for one.
    Map<UUID, String> listLacking(Collection<Step> steps);

    /// What is asked, as it stands in the form. Parts that are shown one after the other where scripts run are elements
    /// with `data-leaf`; what has to be answered stands in one with `data-required`, which holds the sentence.
    Content ask(Page page, Step step, Form form);

    /// Takes what one person answered, in the caller's transaction, which holds the step open.
    ///
    /// @param form what was typed; it says afterwards what is wrong
    Taken take(Page page, UUID kiosk, Step step, Form form);

    /// Takes everything away that was answered at a tablet and can still be taken away, in the caller's transaction.
    void drop(UUID kiosk, Step step);
}
