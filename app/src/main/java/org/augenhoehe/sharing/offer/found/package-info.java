/// How offers are found and told: on the map, in the search, in the news, by moderation, in a person's own data.
@NullMarked
package org.augenhoehe.sharing.offer.found;

import org.jspecify.annotations.NullMarked;
