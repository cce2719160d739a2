package org.thongthin.cms.content.kind;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** ข่าวประชาสัมพันธ์ (screen ABT011). */
@KindOf(code = "news")
@Introspected
public record NewsDetails(@Nullable LocalDate eventDate) implements ContentDetails {
    @Override
    public @Nullable Instant occursFrom() {
        return eventDate == null ? null : eventDate.atStartOfDay(ThaiTime.ZONE).toInstant();
    }

    @Override
    public @Nullable Instant occursUntil() {
        return eventDate == null
                ? null
                : eventDate.plusDays(1).atStartOfDay(ThaiTime.ZONE).toInstant();
    }
}
