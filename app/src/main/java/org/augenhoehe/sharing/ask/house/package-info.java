/// What an ask owes the house: what is kept about people, moderation, what an offer or a request hears of it.
@NullMarked
package org.augenhoehe.sharing.ask.house;

import org.jspecify.annotations.NullMarked;
