/// The wiki: pages in Markdown that anybody may better.
///
/// - `page`: a page, how it is written and changed, also by two people at once
/// - `link`: names of pages and links between them, which survive renaming; the text as readers get it
/// - `history`: revisions, and what moderation hides of them
/// - `discuss`: what people say about a page
/// - `easy`: the same in easy language
/// - `owner`: pages that belong to a group, and what others propose for them
/// - `picture`: pictures, with source and licence
/// - `about`: which undertakings and services a page is about
/// - `exchange`: taking over what was written elsewhere, and taking everything along
/// - `show`: the pages that everybody sees; `open`: the same for programs
/// - `demo`: the wiki of the demonstration town
@NullMarked
package org.augenhoehe.knowledge.wiki;

import org.jspecify.annotations.NullMarked;
