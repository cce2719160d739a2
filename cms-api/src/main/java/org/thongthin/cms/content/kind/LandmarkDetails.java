package org.thongthin.cms.content.kind;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** สถานที่สำคัญของท้องถิ่น. Opening hours and fee are text: temples, tides and festivals keep hours that no form foresees. */
@KindOf(code = "landmark", imageRequired = true, phoneRequired = true)
@Introspected
public record LandmarkDetails(
        @Nullable @Size(max = 500) String openingHours,
        @Nullable @Size(max = 300) String fee) implements ContentDetails {}
