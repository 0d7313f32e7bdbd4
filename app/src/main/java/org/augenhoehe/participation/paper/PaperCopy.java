package org.augenhoehe.participation.paper;

import java.util.List;

/// One copy of a form.
///
/// @param code what counts once; empty on ballots and on forms that ask for none
/// @param readable the code as people read and type it, empty with it
/// @param address lines of the address of a letter, empty for a form to hand out
/// @param before paragraphs for this person before the form, such as a greeting
public record PaperCopy(String code, String readable, List<String> address, List<String> before) {}
