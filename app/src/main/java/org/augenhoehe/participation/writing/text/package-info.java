/// The document: its paragraphs, its versions, and how two of them differ.
@NullMarked
package org.augenhoehe.participation.writing.text;

import org.jspecify.annotations.NullMarked;
