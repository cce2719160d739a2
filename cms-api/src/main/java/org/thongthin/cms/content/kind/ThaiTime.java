package org.thongthin.cms.content.kind;

import java.time.ZoneId;

/** A date without a time is a day in Thailand. */
final class ThaiTime {
    static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private ThaiTime() {}
}
