package org.thongthin.cms.changefeed;

/** A pointer of the change log: that the thing of this type and id is to be looked at again. */
record ChangeRow(long seq, String type, String ref) {}
