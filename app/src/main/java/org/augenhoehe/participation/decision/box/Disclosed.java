package org.augenhoehe.participation.decision.box;

/// The words of an option, laid open beside the seal, which holds only their fingerprint: so they can be left out, and
/// every line can be checked all the same.
///
/// @param number of the option
/// @param salt without which nobody can guess from the fingerprint what is not shown
public record Disclosed(String number, String salt, String words) {
    public String print() {
        return print(salt, words);
    }

    public static String print(String salt, String words) {
        return Chain.sha256(salt + words);
    }
}
