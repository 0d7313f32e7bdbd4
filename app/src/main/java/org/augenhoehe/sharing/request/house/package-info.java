/// What the house has to know of requests: own data, moderation, notices, search, public news.
@NullMarked
package org.augenhoehe.sharing.request.house;

import org.jspecify.annotations.NullMarked;
