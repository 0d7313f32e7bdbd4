/// The desk of the time bank: people without a device give and receive hours on paper and by phone.
///
/// Who wants one gets a booklet of slips. Each slip carries a code that counts once. Whoever keeps the desk enters what
/// stands on it, signed by both; or what somebody says on the phone, who is called back and says the number of their
/// booklet. The other side may just as well confirm on a screen. Every act stands in the audit log.
@NullMarked
package org.augenhoehe.timebank.desk;

import org.jspecify.annotations.NullMarked;
