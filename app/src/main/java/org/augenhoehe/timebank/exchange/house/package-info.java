/// What an exchange owes the house: what is kept about people, moderation, notices, what other rooms ask.
@NullMarked
package org.augenhoehe.timebank.exchange.house;

import org.jspecify.annotations.NullMarked;
