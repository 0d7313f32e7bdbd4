/// The catalogue for other catalogues: DCAT-AP.de, as RDF/XML, Turtle and JSON-LD. One graph, three spellings.
@NullMarked
package org.augenhoehe.opendata.dcat;

import org.jspecify.annotations.NullMarked;
