package org.thongthin.cms.content.kind;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * สินค้าท้องถิ่น / OTOP.
 *
 * @param price in baht, to the satang
 * @param stars of the OTOP product champion contest
 * @param starYear the contest's year, BE; the contest began in 2546
 * @param standards certificates by their usual names: มผช., อย., GI, ฮาลาล …
 */
@KindOf(code = "product", imageRequired = true)
@Introspected
public record ProductDetails(
        @Nullable @Size(max = 200) String producer,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal price,

        @Nullable @Size(max = 60) String priceUnit,
        @Nullable @Min(1) @Max(5) Integer stars,
        @Nullable @Min(2546) @Max(2700) Integer starYear,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 60) String> standards,
        @Nullable @Size(max = 1000) String whereToBuy)
        implements ContentDetails {}
