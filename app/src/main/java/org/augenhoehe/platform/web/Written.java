package org.augenhoehe.platform.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/// Content that was written before its place on the page came. A form writes its fields first,
/// because the summary of errors above them names each field as the field calls itself.
///
/// @param html escaped already
public record Written(String html) {
    public static Written of(Content content) {
        var output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return new Written(output.toString());
    }
}
