package org.thongthin.cms.reports;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What sheets may cost; the keys are explained in {@code application.yml}.
 *
 * @param maxRows of an exported sheet
 * @param atOnce exports that are made at the same time
 * @param patience for a reader who takes nothing of what is written
 * @param importMaxRows of a sheet that is sent in
 * @param importMaxBytes of a sheet that is sent in
 */
@ConfigurationProperties("reports")
record ReportsConfiguration(
        @Bindable(defaultValue = "200000") int maxRows,
        @Bindable(defaultValue = "4") int atOnce,
        @Bindable(defaultValue = "30s") Duration patience,
        @Bindable(defaultValue = "2000") int importMaxRows,
        @Bindable(defaultValue = "5242880") int importMaxBytes) {
    ReportsConfiguration {
        if (maxRows < 1 || maxRows > SheetWriter.MOST_ROWS) {
            throw new IllegalArgumentException("reports.max-rows must be between 1 and " + SheetWriter.MOST_ROWS);
        }
    }
}
