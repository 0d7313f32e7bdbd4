package org.augenhoehe.methods.text;

import java.util.List;

/// Checks German text against the rules of easy language ("Leichte Sprache") that a machine can see.
///
/// ```java
/// for (Finding finding : EasyLanguage.check("Das Formular wird geprüft.")) {
///     System.out.println(finding);   // MUST PASSIVE 13–25 „wird geprüft“: Sag, wer es tut. …
/// }
/// ```
///
/// A text without findings keeps the checked rules; whether it is easy, test readers say.
public final class EasyLanguage {
    private static final List<Check> CHECKS = List.of(
            new Statements(),
            new Passive(),
            new Genitive(),
            new Subjunctive(),
            new Negation(),
            new Numbers(),
            new Compounds(),
            new Abbreviations(),
            new Signs(),
            new ForeignWords());

    private EasyLanguage() {}

    /// Every place that breaks a rule, in the order of the text.
    ///
    /// @param text German text of any length; lines may break anywhere, an empty line ends a
    ///     paragraph. It may be an ICU message: each branch is read on its own, a value such as `{0}`
    ///     counts as one word. Any string is accepted, also broken ones.
    /// @return findings whose places lie inside `text`; empty if there are none
    public static List<Finding> check(String text) {
        var findings = new Findings(text);
        for (Reading reading : Message.readings(text)) {
            findings.read(reading);
            for (Sentence sentence : Sentences.in(reading.text())) {
                for (Check check : CHECKS) {
                    check.read(sentence, findings);
                }
            }
        }
        return findings.inOrder();
    }

    /// One rule, or a few near ones, applied to one sentence.
    interface Check {
        void read(Sentence sentence, Findings findings);
    }
}
