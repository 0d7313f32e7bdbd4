/// Open data: everything public as data sets that anybody may take along and use, with what is said about them in the
/// words of DCAT-AP.de; and extracts for the council.
///
/// Low: it knows no room. Each [Resource][org.augenhoehe.api.Resource] is a data set by itself, and a room whose things
/// programs read in another way declares a [DataSet][org.augenhoehe.opendata.DataSet].
///
/// - `row`: a thing as a row of a file, without what could point at somebody
/// - `hand`: whole sets as CSV and JSON
/// - `daily`: files of every day, from which later goes what is no longer public
/// - `facts`: what the place says about its data: licence, publisher, where
/// - `dcat`: the catalogue for other catalogues, in three spellings of RDF
/// - `show`: the pages
/// - `dossier`: extracts for the council, put together from what rooms tell
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "platform::audit",
            "platform::database",
            "platform::demo",
            "platform::files",
            "platform::language",
            "platform::place",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
